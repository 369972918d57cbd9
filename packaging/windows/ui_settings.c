// Wine 8 lacks two Windows Runtime classes that Qt 6.8 asks at its start (UISettings,
// UIViewSettings). These answer every question with "yes, nothing".
#include <windows.h>
#include <string.h>

typedef HRESULT(STDMETHODCALLTYPE *Method)(void);

static HRESULT STDMETHODCALLTYPE query(void *self, const GUID *id, void **out)
{
    if (id->Data1 == 3 && id->Data2 == 0) { // IMarshal
        *out = 0;
        return E_NOINTERFACE;
    }
    *out = self;
    return S_OK;
}
static HRESULT STDMETHODCALLTYPE factory_query(void *self, const GUID *id, void **out)
{
    if (id->Data1 == 3) {
        *out = 0;
        return E_NOINTERFACE;
    }
    *out = self;
    return S_OK;
}
static ULONG STDMETHODCALLTYPE count(void *self) { return 2; }
static HRESULT STDMETHODCALLTYPE ids(void *self, ULONG *n, void **p) { *n = 0; *p = 0; return S_OK; }
static HRESULT STDMETHODCALLTYPE name(void *self, void **text) { *text = 0; return S_OK; }
static HRESULT STDMETHODCALLTYPE trust(void *self, int *level) { *level = 0; return S_OK; }
static HRESULT STDMETHODCALLTYPE nothing(void *self) { return S_OK; }

#define HEAD(q) (Method)q, (Method)count, (Method)count, (Method)ids, (Method)name, (Method)trust
#define N4 (Method)nothing, (Method)nothing, (Method)nothing, (Method)nothing
#define N16 N4, N4, N4, N4

static Method object_methods[] = {HEAD(query), N16, N16};
static struct { Method *methods; } object = {object_methods};
static HRESULT STDMETHODCALLTYPE activate(void *self, void **out) { *out = &object; return S_OK; }
static Method factory_methods[] = {HEAD(factory_query), (Method)activate, N16};
static struct { Method *methods; } factory = {factory_methods};

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *cls, void **out)
{
    *out = &factory;
    return S_OK;
}
__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
