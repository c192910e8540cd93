using System.Globalization;

namespace Quinze.Cli.Language;

/// <summary>How numbers are written for people: 12,345.6 in English, 12 345,6 in French, whatever the machine is set to.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo English = NumberFormatInfo.InvariantInfo;

    private static readonly NumberFormatInfo French = new()
    {
        NumberGroupSeparator = "\u202f",
        NumberDecimalSeparator = ",",
        PercentDecimalSeparator = ",",
        PercentGroupSeparator = "\u202f",
    };

    public static NumberFormatInfo Of(Tongue tongue) => tongue == Tongue.French ? French : English;

    public static string Of(Tongue tongue, long number) => number.ToString("N0", Of(tongue));

    public static string Of(Tongue tongue, double number) => number.ToString("#,0.###", Of(tongue));
}
