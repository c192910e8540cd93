using System.Globalization;
using System.Runtime.CompilerServices;

namespace Quinze.Tests.Support;

/// <summary>Every test runs in one culture unless it says otherwise.</summary>
internal static class TestAssembly
{
    [ModuleInitializer]
    internal static void PinCulture()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
    }
}
