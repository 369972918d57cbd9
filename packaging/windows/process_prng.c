// Wine 8 lacks bcryptprimitives.dll, from which Rust programs take random numbers.
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE place, SIZE_T count)
{
    return RtlGenRandom(place, (ULONG)count);
}
