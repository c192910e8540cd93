using System.Collections;

namespace Quinze.Findings;

/// <summary>A list that is made when somebody first reads it: what a machine-readable answer tells of each of ten thousand texts, no report shows.</summary>
public sealed class OnDemand<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> made = new(make);

    public int Count => made.Value.Count;

    public T this[int index] => made.Value[index];

    public IEnumerator<T> GetEnumerator() => made.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A list whose length is known and whose members are made each time they are read.</summary>
/// <param name="tell">Asked from several threads at once: results are shared by all who read them.</param>
public sealed class Told<T>(int count, Func<int, T> tell) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => tell(index);

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(tell).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
