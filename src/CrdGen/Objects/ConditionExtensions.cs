namespace CrdGen;

/// <summary>
/// Lists of conditions by Kubernetes' conventions (API conventions, "Typical status properties"; KEP-1623): one entry a type,
/// and <see cref="Condition.LastTransitionTime"/> changes only when the status does.
/// </summary>
public static class ConditionExtensions
{
    private const string True = "True";
    private const string False = "False";
    private const string Unknown = "Unknown";

    /// <summary>The condition of a type, or <see langword="null"/> where nothing is known of it yet.</summary>
    /// <param name="conditions">The conditions; <see langword="null"/> for none.</param>
    /// <param name="type">The type, such as <c>Ready</c>.</param>
    public static Condition? Find(this IEnumerable<Condition>? conditions, string type)
    {
        foreach (var condition in conditions ?? [])
        {
            if (condition.Type == type)
            {
                return condition;
            }
        }

        return null;
    }

    /// <summary>Whether a condition is there with status <c>True</c>.</summary>
    /// <param name="conditions">The conditions; <see langword="null"/> for none.</param>
    /// <param name="type">The type.</param>
    public static bool IsTrue(this IEnumerable<Condition>? conditions, string type) => conditions.Find(type) is { Status: True };

    /// <summary>Whether a condition is there with status <c>False</c>. Unknown, and absent, is neither true nor false.</summary>
    /// <param name="conditions">The conditions; <see langword="null"/> for none.</param>
    /// <param name="type">The type.</param>
    public static bool IsFalse(this IEnumerable<Condition>? conditions, string type) => conditions.Find(type) is { Status: False };

    /// <summary>Sets a condition: replaces that of its type, or adds it.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="type">The type, such as <c>Ready</c>.</param>
    /// <param name="status">Whether it holds; <see langword="null"/> for <c>Unknown</c>.</param>
    /// <param name="reason">Why, for programs: one word in PascalCase.</param>
    /// <param name="message">Why, for people.</param>
    /// <param name="observedGeneration">The object's <c>metadata.generation</c> that this is about.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    /// <returns>Whether anything changed, so that the status must be written.</returns>
    public static bool Set(
        this IList<Condition> conditions,
        string type,
        bool? status,
        string reason,
        string message = "",
        long? observedGeneration = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var existing = conditions.Find(type);
        var condition = New(existing, type, status, reason, message, observedGeneration, timeProvider);
        if (existing is null)
        {
            conditions.Add(condition);
            return true;
        }

        if (condition == existing)
        {
            return false;
        }

        conditions[conditions.IndexOf(existing)] = condition;
        return true;
    }

    /// <summary>The conditions with one that is set, for lists that do not change: <c>status with { Conditions = status.Conditions.With("Ready", true, "AllRun") }</c>.</summary>
    /// <inheritdoc cref="Set"/>
    /// <returns>A new list, with the other conditions as they are.</returns>
    public static List<Condition> With(
        this IEnumerable<Condition>? conditions,
        string type,
        bool? status,
        string reason,
        string message = "",
        long? observedGeneration = null,
        TimeProvider? timeProvider = null)
    {
        List<Condition> result = [.. conditions ?? []];
        result.Set(type, status, reason, message, observedGeneration, timeProvider);
        return result;
    }

    private static Condition New(Condition? existing, string type, bool? status, string reason, string message, long? observedGeneration, TimeProvider? timeProvider)
    {
        var text = status switch { true => True, false => False, null => Unknown };
        return new()
        {
            Type = type,
            Status = text,
            Reason = reason,
            Message = message,
            ObservedGeneration = observedGeneration,
            LastTransitionTime = existing?.Status == text ? existing.LastTransitionTime : WholeSeconds((timeProvider ?? TimeProvider.System).GetUtcNow()),
        };
    }

    /// <summary>Kubernetes keeps no fractions: what is read back would not be what was set.</summary>
    private static DateTimeOffset WholeSeconds(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));
}
