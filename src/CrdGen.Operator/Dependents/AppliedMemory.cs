using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CrdGen.Operator;

/// <summary>
/// What the program has applied to each child: caches do not keep <c>managedFields</c>, so the server's answers are remembered. After a start nothing is, and
/// each child is applied once.
/// </summary>
internal sealed class AppliedMemory
{
    private readonly ConcurrentDictionary<ObjectKey, Applied> known = new();
    private string last = "";

    /// <summary>Remembers what the server answered.</summary>
    /// <param name="written">The child as it is now.</param>
    /// <param name="manager">By whom it was applied.</param>
    /// <param name="desired">What was applied.</param>
    public void Remember(IKubernetesObject written, string manager, JsonObject desired)
    {
        var key = ObjectKey.Of(written);
        if (AppliedFields.Of(written, manager) is not { } fields || written.Metadata.Uid is not { } uid)
        {
            known.TryRemove(key, out _);
            return;
        }

        // Children of one dependent mostly have the same fields.
        var text = fields.ToJsonString();
        var same = Volatile.Read(ref last);
        if (same != text)
        {
            Volatile.Write(ref last, same = text);
        }

        known[key] = new(uid, same, Hash(desired), written.Metadata.ResourceVersion);
    }

    /// <summary>Whether to apply would change nothing.</summary>
    /// <param name="child">The child as it was seen last.</param>
    /// <param name="toJson">The same in JSON, where it must be looked at.</param>
    /// <param name="desired">What would be applied.</param>
    public bool Has(IKubernetesObject child, Func<JsonObject> toJson, JsonObject desired)
    {
        var key = ObjectKey.Of(child);
        if (!known.TryGetValue(key, out var applied) || applied.Uid != child.Metadata.Uid)
        {
            return false;
        }

        // Mostly nothing at all has changed since somebody looked.
        var hash = Hash(desired);
        var isSame = applied.Hash.AsSpan().SequenceEqual(hash);
        if (isSame && applied.Version == child.Metadata.ResourceVersion)
        {
            return true;
        }

        if (!AppliedFields.Are(desired, toJson(), (JsonObject)JsonNode.Parse(applied.Fields)!))
        {
            return false;
        }

        known.TryUpdate(key, applied with { Hash = hash, Version = child.Metadata.ResourceVersion }, applied);
        return true;
    }

    /// <summary>Forgets what is gone.</summary>
    public void Observe(ObjectChangeType change, ObjectKey key)
    {
        if (change == ObjectChangeType.Deleted)
        {
            known.TryRemove(key, out _);
        }
    }

    private static byte[] Hash(JsonObject desired) => SHA256.HashData(Encoding.UTF8.GetBytes(desired.ToJsonString()));

    private sealed record Applied(string Uid, string Fields, byte[] Hash, string? Version);
}
