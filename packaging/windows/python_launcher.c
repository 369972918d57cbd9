// python.exe for a Python library that came without one; only for packaging/wine.py.
#include <windows.h>

typedef int (*PyMain)(int, wchar_t **);

int wmain(int argc, wchar_t **argv)
{
    HMODULE python = LoadLibraryW(LIBRARY);
    PyMain py_main = python ? (PyMain)GetProcAddress(python, "Py_Main") : NULL;
    return py_main ? py_main(argc, argv) : 9;
}
