namespace CrdGen.Operator;

/// <summary>Which shard a key belongs to: the same on all replicas, now and in later versions.</summary>
internal static class ShardMap
{
    /// <summary>A number from a text: FNV-1a of its UTF-8, 64 bits.</summary>
    public static ulong Hash(params ReadOnlySpan<string> texts)
    {
        var hash = 14695981039346656037UL;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var text in texts)
        {
            foreach (var rune in text.EnumerateRunes())
            {
                foreach (var one in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    hash = (hash ^ one) * 1099511628211UL;
                }
            }

            // No text has it: what follows cannot be taken for a part of this one.
            hash = (hash ^ 0xFF) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>The shard of a key, by its namespace and name.</summary>
    public static int ShardOf(ObjectKey key, int shards)
    {
        // The low bits alone follow the last letters too closely.
        var hash = Hash(key.Namespace ?? "", key.Name);
        return (int)((hash ^ (hash >> 32)) % (uint)shards);
    }

    /// <summary>How many shards a replica shall have.</summary>
    /// <param name="rank">Its place among the replicas, in the order of their names.</param>
    /// <param name="replicas">How many there are.</param>
    /// <param name="shards">How many shards there are.</param>
    public static int ShareOf(int rank, int replicas, int shards) => (shards / replicas) + (rank < shards % replicas ? 1 : 0);
}
