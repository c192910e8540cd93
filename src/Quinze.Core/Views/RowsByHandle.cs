namespace Quinze.Views;

/// <summary>
/// The rows of each handle, side by side in one array and in their order: what the page of one person needs, without a walk over everything.
/// Four bytes a row; it depends on no decision.
/// </summary>
internal sealed class RowsByHandle
{
    private readonly int[] starts;
    private readonly int[] rows;

    public RowsByHandle(Facts facts)
    {
        var others = facts.Interactions.Other;
        starts = new int[facts.HandleCount + 1];
        foreach (var other in others)
        {
            if (other >= 0)
            {
                starts[other + 1]++;
            }
            else if (other <= -2)
            {
                foreach (var handle in facts.Audience(-2 - other))
                {
                    starts[handle + 1]++;
                }
            }
        }
        for (var handle = 0; handle < facts.HandleCount; handle++)
        {
            starts[handle + 1] += starts[handle];
        }
        rows = new int[starts[^1]];
        var next = starts.AsSpan(0, facts.HandleCount).ToArray();
        for (var row = 0; row < others.Length; row++)
        {
            var other = others[row];
            if (other >= 0)
            {
                rows[next[other]++] = row;
            }
            else if (other <= -2)
            {
                foreach (var handle in facts.Audience(-2 - other))
                {
                    rows[next[handle]++] = row;
                }
            }
        }
    }

    public ReadOnlySpan<int> Of(int handle) => rows.AsSpan(starts[handle]..starts[handle + 1]);
}
