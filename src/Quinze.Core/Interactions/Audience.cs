namespace Quinze;

/// <summary>
/// To whom something was addressed: nobody known, one, or several. A message to several counts 1/recipients towards closeness.
/// </summary>
public readonly struct Audience
{
    private readonly object? who;

    private Audience(object? who) => this.who = who;

    public static readonly Audience Nobody;

    public static Audience One(Handle handle) => new(handle);

    public static Audience Of(IReadOnlyList<Handle> handles) =>
        handles.Count switch
        {
            0 => Nobody,
            1 => One(handles[0]),
            _ => new Audience(handles.ToArray()),
        };

    public int Count =>
        who switch
        {
            null => 0,
            Handle => 1,
            _ => ((Handle[])who).Length,
        };

    /// <summary>The only addressee, or null when there is none or more than one.</summary>
    public Handle? Single => who as Handle;

    public ReadOnlySpan<Handle> Many => who as Handle[] ?? [];
}
