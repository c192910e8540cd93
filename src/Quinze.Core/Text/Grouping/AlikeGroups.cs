using System.Collections.Concurrent;

namespace Quinze.Text.Grouping;

/// <summary>
/// Groups of texts whose members are alike on average: average linkage (Sokal and Michener 1958) on cosines, cut at a threshold, exact but for texts that have
/// more than a hundred likes. An inverted index brings together only those that share a term; nothing is drawn by lot.
/// </summary>
internal static class AlikeGroups
{
    private const int MostLinks = 100;

    /// <summary>A term of more texts than this, and of more than a share of them, finds no pair: those have other terms in common, or are not alike.</summary>
    private const int OrdinaryTerm = 200;
    private const double OrdinaryShare = 0.03;

    /// <summary>The group of each text, numbered by their first members.</summary>
    public static int[] Of(TextVectors vectors, double threshold)
    {
        var links = Links(vectors, (float)threshold);
        var merging = new Merging(vectors, (float)threshold);
        foreach (var (a, b, cosine) in links)
        {
            merging.Link(a, b, cosine);
        }

        merging.Run();
        return merging.Groups();
    }

    private static List<(int A, int B, float Cosine)> Links(TextVectors vectors, float threshold)
    {
        var postings = Postings(vectors);
        var linked = new ConcurrentBag<List<(int A, int B, float Cosine)>>();
        _ = Parallel.For(
            0,
            vectors.Count,
            () =>
                (
                    Found: new List<(int A, int B, float Cosine)>(),
                    Dense: new float[vectors.TermCount],
                    Seen: new int[vectors.Count],
                    Near: new List<int>()
                ),
            (text, _, mine) =>
            {
                vectors.AddTo(text, mine.Dense);
                foreach (var term in vectors.Terms(text))
                {
                    foreach (var other in postings[term])
                    {
                        if (other >= text)
                        {
                            break;
                        }

                        if (mine.Seen[other] != text + 1)
                        {
                            mine.Seen[other] = text + 1;
                            mine.Near.Add(other);
                        }
                    }
                }

                var from = mine.Found.Count;
                foreach (var other in mine.Near)
                {
                    var cosine = vectors.Dot(other, mine.Dense);
                    if (cosine >= threshold)
                    {
                        mine.Found.Add((other, text, cosine));
                    }
                }

                KeepNearest(mine.Found, from);
                mine.Near.Clear();
                vectors.AddTo(text, mine.Dense, -1);
                Wipe(vectors, text, mine.Dense);
                return mine;
            },
            mine => linked.Add(mine.Found)
        );
        var all = linked.SelectMany(l => l).ToList();
        all.Sort((x, y) => (x.A, x.B).CompareTo((y.A, y.B)));
        return all;
    }

    // What is taken away from a sum of floats does not leave exactly nothing.
    private static void Wipe(TextVectors vectors, int text, float[] dense)
    {
        foreach (var term in vectors.Terms(text))
        {
            dense[term] = 0;
        }
    }

    private static void KeepNearest(List<(int A, int B, float Cosine)> found, int from)
    {
        if (found.Count - from > MostLinks)
        {
            found.Sort(
                from,
                found.Count - from,
                Comparer<(int A, int B, float Cosine)>.Create((x, y) => (y.Cosine, x.A).CompareTo((x.Cosine, y.A)))
            );
            found.RemoveRange(from + MostLinks, found.Count - from - MostLinks);
        }
    }

    private static int[][] Postings(TextVectors vectors)
    {
        var most = Math.Max(OrdinaryTerm, (int)(OrdinaryShare * vectors.Count));
        var lists = new int[vectors.TermCount][];
        for (var term = 0; term < lists.Length; term++)
        {
            // A term of one text links nobody.
            lists[term] = vectors.Documents[term] is > 1 and var count && count <= most ? new int[count] : [];
        }

        var filled = new int[lists.Length];
        for (var text = 0; text < vectors.Count; text++)
        {
            foreach (var term in vectors.Terms(text))
            {
                if (lists[term].Length > 0)
                {
                    lists[term][filled[term]++] = text;
                }
            }
        }

        return lists;
    }

    /// <summary>Merges the two groups that are most alike, again and again. The mean cosine between two groups is the product of their mean vectors.</summary>
    private sealed class Merging(TextVectors vectors, float threshold)
    {
        private readonly Dictionary<int, float>?[] near = new Dictionary<int, float>?[vectors.Count];
        private readonly UnionFind sets = new(vectors.Count);
        private readonly Dictionary<int, (int[] Terms, float[] Weights)> sums = [];
        private readonly int[] version = new int[vectors.Count];
        private readonly PriorityQueue<(int A, int B, int VersionA, int VersionB), (float, int, int)> queue = new();
        private readonly float[] dense = new float[vectors.TermCount];

        public void Link(int a, int b, float cosine)
        {
            (near[a] ??= [])[b] = cosine;
            (near[b] ??= [])[a] = cosine;
            Push(a, b, cosine);
        }

        public void Run()
        {
            while (queue.TryDequeue(out var pair, out _))
            {
                if (version[pair.A] == pair.VersionA && version[pair.B] == pair.VersionB)
                {
                    Merge(pair.A, pair.B);
                }
            }
        }

        public int[] Groups()
        {
            var numbers = new Dictionary<int, int>();
            var groups = new int[vectors.Count];
            for (var i = 0; i < groups.Length; i++)
            {
                var root = sets.Find(i);
                groups[i] = numbers.TryGetValue(root, out var known) ? known : numbers[root] = numbers.Count;
            }

            return groups;
        }

        private void Push(int a, int b, float cosine) =>
            queue.Enqueue((a, b, version[a], version[b]), (-cosine, Math.Min(a, b), Math.Max(a, b)));

        private void Merge(int a, int b)
        {
            var (sizeA, sizeB) = (sets.SizeOf(a), sets.SizeOf(b));
            var sum = Add(SumOf(a), SumOf(b));
            sets.Union(a, b);
            var kept = sets.Find(a);
            var gone = kept == a ? b : a;
            var around = near[a]!.Keys.Union(near[b]!.Keys).Where(n => n != a && n != b).Order().ToArray();
            sums.Remove(gone);
            sums[kept] = sum;
            version[gone] = -1;
            version[kept]++;
            near[gone] = null;
            near[kept] = [];
            Scatter(sum, clear: false);
            foreach (var other in around)
            {
                near[other]!.Remove(a);
                near[other]!.Remove(b);
                var cosine = DotOf(other) / ((sizeA + sizeB) * (float)sets.SizeOf(other));
                if (cosine >= threshold)
                {
                    near[kept]![other] = cosine;
                    near[other]![kept] = cosine;
                    Push(kept, other, cosine);
                }
            }

            Scatter(sum, clear: true);
        }

        private (int[] Terms, float[] Weights) SumOf(int group) =>
            sums.TryGetValue(group, out var sum) ? sum : (vectors.Terms(group).ToArray(), vectors.Weights(group).ToArray());

        private float DotOf(int group)
        {
            if (!sums.TryGetValue(group, out var sum))
            {
                return vectors.Dot(group, dense);
            }

            var total = 0f;
            for (var i = 0; i < sum.Terms.Length; i++)
            {
                total += sum.Weights[i] * dense[sum.Terms[i]];
            }

            return total;
        }

        private void Scatter((int[] Terms, float[] Weights) sum, bool clear)
        {
            for (var i = 0; i < sum.Terms.Length; i++)
            {
                dense[sum.Terms[i]] = clear ? 0 : sum.Weights[i];
            }
        }

        private static (int[] Terms, float[] Weights) Add((int[] Terms, float[] Weights) left, (int[] Terms, float[] Weights) right)
        {
            var terms = new int[left.Terms.Length + right.Terms.Length];
            var weights = new float[terms.Length];
            var (i, j, count) = (0, 0, 0);
            while (i < left.Terms.Length || j < right.Terms.Length)
            {
                var (a, b) = (i < left.Terms.Length ? left.Terms[i] : int.MaxValue, j < right.Terms.Length ? right.Terms[j] : int.MaxValue);
                terms[count] = Math.Min(a, b);
                weights[count++] = (a <= b ? left.Weights[i++] : 0) + (b <= a ? right.Weights[j++] : 0);
            }

            return (terms[..count], weights[..count]);
        }
    }
}
