using System.Globalization;
using System.Text.Json.Nodes;
using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>What somebody changes in a status, to be done to whatever the status is by then: all in JSON.</summary>
internal sealed class StatusChange
{
    private const string Conditions = "conditions";
    private const string ObservedGeneration = "observedGeneration";
    private const string LastTransitionTime = "lastTransitionTime";
    private readonly JsonObject fields;
    private readonly List<JsonObject> conditions = [];
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);
    private readonly StatusForm form;
    private readonly long? generation;
    private readonly string now;

    public StatusChange(JsonObject before, JsonObject after, IReadOnlyList<ConditionState> states, StatusForm form, long? generation, TimeProvider time)
    {
        this.form = form;
        this.generation = generation;
        now = time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        fields = MergeDifference.Of(before, after);
        fields.Remove(Conditions);
        if (after.ContainsKey(Conditions))
        {
            AddDifferent(ByType(before), ByType(after));
        }

        foreach (var state in states)
        {
            var text = state.Status switch { true => "True", false => "False", null => "Unknown" };
            Add(state.Type, new JsonObject { ["type"] = state.Type, ["status"] = text, ["reason"] = state.Reason, ["message"] = state.Message });
        }
    }

    /// <summary>The merge patch for a status; empty where it is as it shall be.</summary>
    public JsonObject ChangesOf(JsonObject status)
    {
        var after = (JsonObject)status.DeepClone();
        Merge(after, fields);
        if (form.HasObservedGeneration && generation is { } observed)
        {
            after[ObservedGeneration] = observed;
        }

        if (conditions.Count > 0 || removed.Count > 0)
        {
            after[Conditions] = Merged(after[Conditions] as JsonArray);
        }

        return MergeDifference.Of(status, after);
    }

    private JsonArray Merged(JsonArray? known)
    {
        var merged = new JsonArray();
        foreach (var condition in known?.OfType<JsonObject>() ?? [])
        {
            var type = TypeOf(condition);
            if (removed.Contains(type))
            {
                continue;
            }

            merged.Add((JsonNode)(conditions.Find(change => TypeOf(change) == type) is { } change ? Changed(condition, change) : condition.DeepClone()));
        }

        foreach (var change in conditions)
        {
            if (!merged.Any(condition => TypeOf(condition!) == TypeOf(change)))
            {
                merged.Add((JsonNode)Changed(null, change));
            }
        }

        return merged;
    }

    /// <summary>The time of the last transition is that of the last change of the status, whatever somebody says.</summary>
    private JsonObject Changed(JsonObject? known, JsonObject change)
    {
        var changed = (JsonObject?)known?.DeepClone() ?? [];
        Merge(changed, change);
        var isTransition = known is null || Text(known, "status") != Text(change, "status");
        if (!isTransition)
        {
            changed[LastTransitionTime] = known![LastTransitionTime]?.DeepClone() ?? now;
        }
        else if (known is not null || changed[LastTransitionTime] is null)
        {
            changed[LastTransitionTime] = now;
        }

        if (form.ConditionsHaveObservedGeneration && change[ObservedGeneration] is null && generation is { } observed)
        {
            changed[ObservedGeneration] = observed;
        }

        return changed;
    }

    private void AddDifferent(Dictionary<string, JsonObject> before, Dictionary<string, JsonObject> after)
    {
        foreach (var (type, condition) in after)
        {
            if (!before.TryGetValue(type, out var known) || !JsonNode.DeepEquals(known, condition))
            {
                Add(type, condition);
            }
        }

        removed.UnionWith(before.Keys.Where(type => !after.ContainsKey(type)));
    }

    private void Add(string type, JsonObject condition)
    {
        conditions.RemoveAll(other => TypeOf(other) == type);
        conditions.Add((JsonObject)condition.DeepClone());
        removed.Remove(type);
    }

    private static Dictionary<string, JsonObject> ByType(JsonObject status)
    {
        var found = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var condition in (status[Conditions] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            found[TypeOf(condition)] = condition;
        }

        return found;
    }

    /// <summary>Does what a merge patch says (RFC 7396).</summary>
    private static void Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            switch (value)
            {
                case null:
                    target.Remove(name);
                    break;
                case JsonObject inner when target[name] is JsonObject known:
                    Merge(known, inner);
                    break;
                default:
                    target[name] = value.DeepClone();
                    break;
            }
        }
    }

    private static string TypeOf(JsonNode condition) => Text((JsonObject)condition, "type") ?? "";

    private static string? Text(JsonObject fields, string name) => fields[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
