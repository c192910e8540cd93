using Quinze.Storing;

namespace Quinze.Tests.Storing;

public class KeySetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Keys_met_in_the_known_order_or_any_other_get_the_ids_that_a_dictionary_gives_them(int seed)
    {
        const int Known = 5_000;
        var chance = new Random(seed);
        var keys = Enumerable.Range(0, Known * 2).Select(_ => Key(chance)).ToList();
        var set = new KeySet(Known);
        var plain = new Dictionary<NaturalKey, (long Id, int File)>();
        for (var i = 0; i < Known; i++)
        {
            set.AddKnown(keys[i], i + 1);
            plain[keys[i]] = (i + 1, 0);
        }

        var next = (long)Known + 1;
        var at = 0;
        for (var step = 0; step < Known * 6; step++)
        {
            // Mostly onwards, as archives do; sometimes a few left out, a jump, or the same again.
            at = chance.Next(20) == 0 ? chance.Next(keys.Count) : (at + chance.Next(3)) % keys.Count;
            var file = step / Known + 1;
            var isNew = set.Meet(keys[at], next, file, out var id, out var metHere);

            Assert.Equal(!plain.TryGetValue(keys[at], out var known), isNew);
            Assert.Equal(isNew ? next : known.Id, id);
            Assert.Equal(!isNew && known.File == file, metHere);
            // The set notes the file of a key only when the key is met again.
            plain[keys[at]] = (id, file);
            next += isNew ? 1 : 0;
        }
        Assert.Equal(plain.Count, set.Count);
    }

    [Fact]
    public void The_first_known_key_is_found_after_the_last()
    {
        var chance = new Random(4);
        var keys = Enumerable.Range(0, 10).Select(_ => Key(chance)).ToList();
        var set = new KeySet(0);
        for (var i = 0; i < keys.Count; i++)
        {
            set.AddKnown(keys[i], i + 1);
        }

        Assert.False(set.Meet(keys[9], 100, 1, out var last, out _));
        Assert.False(set.Meet(keys[0], 100, 1, out var first, out _));

        Assert.Equal((10L, 1L), (last, first));
    }

    private static NaturalKey Key(Random chance) => new((ulong)chance.NextInt64() << 1, (ulong)chance.NextInt64() << 1);
}
