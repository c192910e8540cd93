using System.Text;

namespace Quinze.Sources.Formats.Archives;

/// <summary>Names in zips and tars: how they are written, and which of them are not to be trusted.</summary>
internal static class ZipNames
{
    /// <summary>
    /// Names without the UTF-8 flag: macOS and browsers write UTF-8 all the same, old Windows writes code page 437. What is valid UTF-8 is taken as such.
    /// </summary>
    public static Encoding Encoding { get; } = new Utf8OrCodePage437();

    public static bool IsZip(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && !IsOfMacOs(name);

    public static bool IsTar(string name) =>
        (
            name.EndsWith(".tar.gz", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".tar", StringComparison.OrdinalIgnoreCase)
        ) && !IsOfMacOs(name);

    private static bool IsOfMacOs(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || name.Contains("/__MACOSX/", StringComparison.Ordinal)
        || Path.GetFileName(name).StartsWith("._", StringComparison.Ordinal);

    /// <summary>The name with forward slashes and never absolute, and what is wrong with it.</summary>
    public static (string Name, string? Trouble) Clean(string written)
    {
        var name = written.Replace('\\', '/');
        string? trouble = null;
        if (name.StartsWith('/') || (name.Length > 1 && name[1] == ':' && char.IsAsciiLetter(name[0])))
        {
            trouble = "an absolute name, which an honest archive does not hold";
            name = (name[0] == '/' ? name : name[2..]).TrimStart('/');
        }
        if (name.Split('/').Contains(".."))
        {
            trouble = "a name that leads out of the archive, which an honest archive does not hold";
        }
        if (name.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0)
        {
            trouble = "control characters in its name";
            name = string.Concat(name.Select(c => c < ' ' ? '\uFFFD' : c));
        }
        return name.Length == 0 ? ("(no name)", "a file without a name") : (name, trouble);
    }

    private sealed class Utf8OrCodePage437 : Encoding
    {
        private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

        /// <summary>Of another assembly, which most archives never need.</summary>
        private static readonly Lazy<Encoding> Old = new(() => CodePagesEncodingProvider.Instance.GetEncoding(437)!);

        private static Encoding For(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? Strict : Old.Value;

        public override int GetCharCount(byte[] bytes, int index, int count) =>
            For(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
            For(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

        public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
            Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

        public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

        public override int GetMaxCharCount(int byteCount) => byteCount;
    }
}
