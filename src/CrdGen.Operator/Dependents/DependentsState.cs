using System.Globalization;

namespace CrdGen.Operator;

/// <summary>How all children of an object are, after they were applied.</summary>
public sealed class DependentsState
{
    private static readonly TimeSpan UntilOwnersChange = TimeSpan.FromMinutes(1);

    /// <summary>The worst comes first: what has to be seen to, before what only takes its time.</summary>
    private static readonly DependentPhase[] Order = [DependentPhase.Failed, DependentPhase.Conflict, DependentPhase.NotReady, DependentPhase.Waiting];

    internal DependentsState(IReadOnlyList<DependentState> all) => All = all;

    /// <summary>The children that are wanted, in the order in which they were declared.</summary>
    public IReadOnlyList<DependentState> All { get; }

    /// <summary>Whether all are ready.</summary>
    public bool IsReady => All.All(state => state.Phase == DependentPhase.Ready);

    /// <summary>The condition <c>Ready</c> that follows: true if all are, otherwise the reason of the worst, and what people should know of each.</summary>
    public ConditionState Ready => Condition("Ready", All, string.Create(CultureInfo.InvariantCulture, $"{All.Count} of {All.Count} are ready"));

    /// <summary><see cref="Ready"/>, and one condition for each dependent by its name: <c>DatabaseReady</c> of <c>database</c>.</summary>
    public IReadOnlyList<ConditionState> Conditions =>
        [Ready, .. All.GroupBy(state => state.Name, StringComparer.Ordinal).Select(group => Condition(Pascal(group.Key) + "Ready", [.. group], ""))];

    /// <summary>A child as the server has it; <see langword="null"/> where it is not wanted, or not there yet.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The name of the dependent; <see langword="null"/> for the first of the type.</param>
    public T? Find<T>(string? name = null)
        where T : class, IKubernetesObject
    {
        foreach (var state in All)
        {
            if (state.Object is T found && (name is null || state.Name == name))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What the reconciler returns in the end: what went wrong is thrown, so that it is tried again with growing delays; else all is done until a child changes.</summary>
    /// <exception cref="DependentsException">Some could not be applied.</exception>
    /// <exception cref="TerminalException">Some could not be applied, and no retry mends that.</exception>
    public Result ToResult()
    {
        var failed = All.Where(state => state.Phase == DependentPhase.Failed).ToList();
        if (failed.Count > 0)
        {
            var message = string.Join(" ", failed.Select(state => state.ToString()));
            throw failed.TrueForAll(state => state.Error is TerminalException) ? new TerminalException(message, failed[0].Error!) : new DependentsException(message, failed[0].Error!);
        }

        // Nobody tells us when what belongs to another goes.
        return All.Any(state => state.Phase == DependentPhase.Conflict) ? Result.RequeueAfter(UntilOwnersChange) : Result.Done;
    }

    private static ConditionState Condition(string type, IReadOnlyList<DependentState> states, string ready)
    {
        var others = Order.SelectMany(phase => states.Where(state => state.Phase == phase)).ToList();
        return others.Count == 0 ? new(type, true, "Ready", ready) : new(type, false, others[0].Reason, string.Join("; ", others));
    }

    private static string Pascal(string name) => string.Concat(name.Split('-', '.', '_').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
