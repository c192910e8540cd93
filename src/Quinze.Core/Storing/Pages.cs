namespace Quinze.Storing;

/// <summary>
/// An array by number that grows by pages: nothing is copied when it grows, and no page lies in the large-object heap, where every growth brings a full collection nearer.
/// </summary>
internal sealed class Pages<T>
{
    private const int Bits = 10;
    private T[][] pages = [];

    public ref T this[int index]
    {
        get
        {
            var page = index >> Bits;
            if (page >= pages.Length)
            {
                Array.Resize(ref pages, Math.Max(page + 1, pages.Length * 2));
            }
            var slots = pages[page] ??= new T[1 << Bits];
            return ref slots[index & ((1 << Bits) - 1)];
        }
    }
}
