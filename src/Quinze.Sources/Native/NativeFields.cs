using System.Globalization;
using NodaTime;

namespace Quinze.Sources.Native;

/// <summary>A field that is there and cannot be understood; the message names the field, never its value.</summary>
internal sealed class FieldException(string message) : Exception(message);

/// <summary>Reads the fields of a row as what they mean.</summary>
internal static class NativeFields
{
    public static string Needed(NativeRows row, string field) =>
        row[field] ?? throw new FieldException($"the field \"{field}\" is missing");

    public static Moment? At(NativeRows row, string field) =>
        row[field] is not { } text ? null : MomentText.Read(text) ?? throw new FieldException($"the field \"{field}\" is no time");

    public static LocalDate? Day(NativeRows row, string field) =>
        row[field] is not { } text ? null : DayText.Read(text) ?? throw new FieldException($"the field \"{field}\" is no day (2026-11-22)");

    public static double Number(NativeRows row, string field) =>
        double.TryParse(Needed(row, field), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new FieldException($"the field \"{field}\" is no number");

    public static decimal? Amount(NativeRows row, string field) =>
        row[field] is not { } text ? null
        : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount
        : throw new FieldException($"the field \"{field}\" is no amount (1200.50)");

    public static long Whole(NativeRows row, string field) =>
        row[field] is not { } text ? 0
        : long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FieldException($"the field \"{field}\" is no whole number");

    public static bool YesOrNo(NativeRows row, string field) => row[field]?.ToLowerInvariant() is "true" or "yes" or "1";

    public static PostRef Post(NativeRows row, string field) => row[field] is { } text ? PostRef.Parse(text) : PostRef.None;

    public static Handle? Who(NativeRows row, string field, string network) => row[field] is { } text ? Who(text, network) : null;

    public static Audience Whom(NativeRows row, string field, string network) =>
        Audience.Of([.. row.Many(field).Select(t => Who(t, network))]);

    /// <summary>One of an enumeration's words: <c>service-request</c>, <c>serviceRequest</c> and <c>ServiceRequest</c> are the same.</summary>
    public static T Word<T>(string text, string field)
        where T : struct, Enum =>
        Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var word)
        && Enum.IsDefined(word)
        && !char.IsAsciiDigit(text[0])
            ? word
            : throw new FieldException($"the field \"{field}\" is none of the words known there");

    /// <summary><c>network:key</c>; <c>me</c> is the ledger's owner; anything without a network is somebody's name, known by name only.</summary>
    private static Handle Who(string text, string network) => Named(text.Trim(), network);

    private static Handle Named(string text, string network) =>
        text.Equals("me", StringComparison.OrdinalIgnoreCase) || text == Handle.Owner.ToString() ? Handle.Owner
        : Handle.Parse(text) is { } handle ? handle
        : new Handle(network, "name:" + text.ToLowerInvariant(), HandleKind.NameOnly);
}
