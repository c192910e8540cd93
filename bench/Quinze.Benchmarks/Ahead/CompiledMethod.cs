namespace Quinze.Benchmarks.Ahead;

/// <summary>A type as the runtime writes it in its list of what it compiled: a definition with arguments, or an array of another.</summary>
public sealed record WrittenType(string Name, IReadOnlyList<WrittenType> Arguments, WrittenType? Element = null)
{
    /// <summary>What the runtime writes where one code serves all classes.</summary>
    public const string AnyClass = "System.__Canon";

    public string ToText() =>
        Element is { } element ? element.ToText() + "[]" : $"{Name}[{string.Join(',', Arguments.Select(a => a.ToText()))}]";
}

/// <summary>A method of the list that the runtime keeps of what it compiled while a program ran (DOTNET_JitDisasmSummary).</summary>
public sealed record CompiledMethod(WrittenType Owner, string Name, IReadOnlyList<WrittenType> Arguments, int Parameters)
{
    public string ToText() => $"{Owner.ToText()}:{Name}[{string.Join(',', Arguments.Select(a => a.ToText()))}]{Parameters}";

    public bool IsGeneric => Owner.Arguments.Count + Arguments.Count > 0;

    /// <summary>Reads "12: JIT compiled Namespace.Type`1[int]:Method[long](System.Object,int) [Tier0, IL size=7, code size=28]"; null for code that belongs to no type.</summary>
    public static CompiledMethod? Read(string line)
    {
        const string Before = " compiled ";
        var from = line.IndexOf(Before, StringComparison.Ordinal);
        var to = line.LastIndexOf(" [", StringComparison.Ordinal);
        return from < 0 || to < from || line[from + Before.Length] == '(' ? null : new Reading(line[(from + Before.Length)..to]).Method();
    }

    private sealed class Reading(string text)
    {
        private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
        {
            ["bool"] = "System.Boolean",
            ["byte"] = "System.Byte",
            ["sbyte"] = "System.SByte",
            ["char"] = "System.Char",
            ["short"] = "System.Int16",
            ["ushort"] = "System.UInt16",
            ["int"] = "System.Int32",
            ["uint"] = "System.UInt32",
            ["long"] = "System.Int64",
            ["ulong"] = "System.UInt64",
            ["float"] = "System.Single",
            ["double"] = "System.Double",
            ["ptr"] = "System.IntPtr",
        };

        private int at;

        private bool ArrayHere => text[at] == '[' && text[at + 1] == ']';

        public CompiledMethod Method()
        {
            var owner = Type(":");
            var start = ++at;
            // The name of an explicit implementation may hold an array: "IEnumerable<TSource[]>.GetEnumerator".
            while (text[at] != '(' && (text[at] != '[' || ArrayHere))
            {
                at++;
            }
            var name = text[start..at];
            var arguments = text[at] == '[' ? Arguments() : [];
            return new(owner, name, arguments, Parameters());
        }

        private int Parameters()
        {
            var count = text[++at] == ')' ? 0 : 1;
            for (var depth = 0; text[at] != ')'; at++)
            {
                depth += text[at] switch
                {
                    '[' => 1,
                    ']' => -1,
                    _ => 0,
                };
                count += text[at] == ',' && depth == 0 ? 1 : 0;
            }
            return count;
        }

        private List<WrittenType> Arguments()
        {
            var all = new List<WrittenType>();
            do
            {
                at++;
                all.Add(Type(",]"));
            } while (text[at] == ',');
            at++;
            return all;
        }

        private WrittenType Type(string ends)
        {
            var start = at;
            while (text[at] != '[' && !ends.Contains(text[at], StringComparison.Ordinal))
            {
                at++;
            }
            var name = text[start..at];
            var type = new WrittenType(Short.GetValueOrDefault(name, name), text[at] == '[' && !ArrayHere ? Arguments() : []);
            for (; ArrayHere; at += 2)
            {
                type = new("[]", [], type);
            }
            return type;
        }
    }
}
