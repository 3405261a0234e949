using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace CrdGen.Operator;

/// <summary>
/// Which fields the program has applied to each child, as the server said it: caches do not keep <c>managedFields</c>. After a start nothing is remembered,
/// and each child is applied once.
/// </summary>
internal sealed class AppliedMemory
{
    private readonly ConcurrentDictionary<ObjectKey, Applied> known = new();
    private string last = "";

    /// <summary>Remembers what the server answered.</summary>
    public void Remember(IKubernetesObject written, string manager)
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

        known[key] = new(uid, same);
    }

    /// <summary>The fields that were applied to a child, if it is the same one.</summary>
    public JsonObject? FieldsOf(IKubernetesObject child) =>
        known.TryGetValue(ObjectKey.Of(child), out var applied) && applied.Uid == child.Metadata.Uid ? JsonNode.Parse(applied.Fields) as JsonObject : null;

    /// <summary>Forgets what is gone.</summary>
    public void Observe(ObjectChangeType change, ObjectKey key)
    {
        if (change == ObjectChangeType.Deleted)
        {
            known.TryRemove(key, out _);
        }
    }

    private readonly record struct Applied(string Uid, string Fields);
}
