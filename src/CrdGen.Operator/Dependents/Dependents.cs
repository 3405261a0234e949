using CrdGen.Client;

namespace CrdGen.Operator;

/// <summary>
/// The children that each object of a resource shall have. They are applied (server-side apply, with a field manager of their own), belong to the object by owner
/// reference, are watched, so that drift is corrected, and deleted when they are not wanted any more. A reconciler declares them once, by its property
/// <see cref="Reconciler{T}.Dependents"/>, and calls <see cref="ReconcileAsync"/>. Its own resource and the children are watched by that.
/// </summary>
/// <typeparam name="TOwner">The type of the object.</typeparam>
public sealed partial class Dependents<TOwner>
    where TOwner : class, IApiResource<TOwner>
{
    /// <summary>How many requests an object's children may have under way: many objects are reconciled at the same time.</summary>
    private const int MaxConcurrentWrites = 8;
    private static readonly TimeSpan UntilDeletion = TimeSpan.FromSeconds(30);
    private readonly List<Dependent<TOwner>> all = [];
    private DependentContext? context;
    private IReadOnlyList<IKubernetesObject>? pretended;

    /// <summary>No dependents yet.</summary>
    [RequiresPermission("update", Subresource = "finalizers")]
    public Dependents()
    {
    }

    /// <summary>The children that an object shall have, as they were declared. It asks nobody: for unit tests.</summary>
    /// <param name="owner">The object.</param>
    public IReadOnlyList<IKubernetesObject> Desired(TOwner owner)
    {
        var wanted = Wanted(owner);
        return [.. all.Where(dependent => wanted.Contains(dependent.Name)).SelectMany(dependent => dependent.Plain(owner))];
    }

    /// <summary>
    /// For unit tests of a whole reconciler: from now on no server is asked. Each child is as given here, by its kind and name; all others are as they were declared,
    /// without a status. What is ready follows as it does in earnest.
    /// </summary>
    /// <param name="existing">Children as they shall be found: a StatefulSet whose pods run, say.</param>
    public void Pretend(params IReadOnlyList<IKubernetesObject> existing)
    {
        ArgumentNullException.ThrowIfNull(existing);
        pretended = existing;
    }

    /// <summary>
    /// Applies the children whose prerequisites are ready, those that do not wait for each other at the same time, and deletes those that are not wanted any more.
    /// Nothing is sent for a child that is as it shall be. What one child meets does not stop others: <see cref="DependentsState.ToResult"/> throws it, when the status
    /// is written.
    /// </summary>
    /// <param name="owner">The object, as the API server gave it.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns>How each child is.</returns>
    /// <exception cref="TerminalException">A child is declared that the object cannot own.</exception>
    [RequiresPermission("create", "patch", Group = "events.k8s.io", Resource = "events")]
    public async Task<DependentsState> ReconcileAsync(TOwner owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var bound = pretended is null ? Context : null;
        var wanted = Wanted(owner);
        var desired = all.ToDictionary(dependent => dependent.Name, dependent => wanted.Contains(dependent.Name) ? dependent.Desired(owner) : [], StringComparer.Ordinal);
        var states = new List<DependentState>();
        foreach (var wave in all.GroupBy(dependent => dependent.Wave).OrderBy(wave => wave.Key))
        {
            states.AddRange(await ApplyAsync(bound, owner, [.. wave], desired, states, cancellationToken).ConfigureAwait(false));
        }

        // As they were declared: stable, so the children of one keep their order.
        states = [.. states.OrderBy(state => all.FindIndex(dependent => dependent.Name == state.Name))];
        if (bound is not null)
        {
            await DeleteUnwantedAsync(bound, owner, desired, states, cancellationToken).ConfigureAwait(false);
        }

        return new(states);
    }

    /// <summary>Applies the children of dependents of which none waits for another.</summary>
    private async Task<DependentState[]> ApplyAsync(
        DependentContext? bound, TOwner owner, IReadOnlyList<Dependent<TOwner>> wave, Dictionary<string, IReadOnlyList<DesiredChild>> desired, List<DependentState> before, CancellationToken cancellationToken)
    {
        var children = wave.SelectMany(dependent => desired[dependent.Name], (dependent, child) => (Dependent: dependent, Child: child)).ToList();
        var states = new DependentState[children.Count];
        await Parallel.ForAsync(0, children.Count, new ParallelOptions { MaxDegreeOfParallelism = MaxConcurrentWrites, CancellationToken = cancellationToken }, async (i, token) =>
        {
            var (dependent, child) = children[i];
            states[i] = dependent.Prerequisites.FirstOrDefault(name => !IsReady(before, name)) is { } missing
                ? new(dependent.Name, dependent.Resource.Kind, child.Key, DependentPhase.Waiting, "Waiting", $"waits for {missing}")
                : bound is null ? dependent.Pretend(child, pretended!.FirstOrDefault(one => one.Kind == dependent.Resource.Kind && one.Metadata.Name == child.Key.Name))
                : await dependent.ApplyAsync(bound, owner, child, token).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return states;
    }

    /// <summary>
    /// Deletes the children in reverse order, each when those that depend on it are gone: for <see cref="Reconciler{T}.CleanupAsync"/>, where the order
    /// matters. Without it, Kubernetes deletes them after the object, in no order.
    /// </summary>
    /// <param name="owner">The object, as the API server gave it.</param>
    /// <param name="cancellationToken">Ends the requests.</param>
    /// <returns><see cref="Result.Done"/> when all are gone.</returns>
    public async Task<Result> DeleteAsync(TOwner owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (pretended is not null)
        {
            return Result.Done;
        }

        var bound = Context;
        var areAllGone = true;
        var waiting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dependent in Enumerable.Reverse(all))
        {
            var children = await dependent.ListAsync(bound, owner, cancellationToken).ConfigureAwait(false);
            var mayGo = !waiting.Contains(dependent.Name);
            if (children.Count > 0 || !mayGo)
            {
                waiting.UnionWith(dependent.Prerequisites);
            }

            foreach (var child in children)
            {
                if (mayGo && child.Metadata.DeletionTimestamp is null)
                {
                    await dependent.DeleteAsync(bound, child, cancellationToken).ConfigureAwait(false);
                }
            }

            areAllGone &= children.Count == 0;
        }

        return areAllGone ? Result.Done : Result.RequeueAfter(UntilDeletion);
    }

    /// <summary>Has a controller watch the children, and gives what they are made with.</summary>
    internal void Bind(ControllerBuilder<TOwner> controller, DependentContext bound)
    {
        foreach (var dependent in all)
        {
            dependent.Watch(controller, bound.Informers);
        }

        context = bound;
    }

    private DependentContext Context => context ?? throw new InvalidOperationException(
        $"The dependents of {typeof(TOwner).Name} belong to no controller: the reconciler gives them by its property Dependents, the same each time ({{ get; }} = …, not =>), and is added to an operator. Without one, Desired says which children an object shall have.");

    /// <summary>What depends on what is not wanted is not wanted either.</summary>
    private HashSet<string> Wanted(TOwner owner)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dependent in all)
        {
            if (dependent.IsWanted(owner) && dependent.Prerequisites.All(wanted.Contains))
            {
                wanted.Add(dependent.Name);
            }
        }

        return wanted;
    }

    private static bool IsReady(List<DependentState> states, string name) => states.TrueForAll(state => state.Name != name || state.Phase == DependentPhase.Ready);

    private async Task DeleteUnwantedAsync(
        DependentContext bound, TOwner owner, Dictionary<string, IReadOnlyList<DesiredChild>> desired, List<DependentState> states, CancellationToken cancellationToken)
    {
        foreach (var dependent in Enumerable.Reverse(all))
        {
            // While what replaces them is not there, the old ones stay.
            if (states.Exists(state => state.Name == dependent.Name && state.Phase is (DependentPhase.Failed or DependentPhase.Conflict or DependentPhase.Waiting)))
            {
                continue;
            }

            var isFirst = all.Find(other => other.Resource == dependent.Resource) == dependent;
            foreach (var child in dependent.Existing(bound, owner))
            {
                if (child.Metadata.DeletionTimestamp is null && IsOf(dependent, child, isFirst) && !IsDesired(dependent, child))
                {
                    await DeleteUnwantedAsync(bound, dependent, child, states, cancellationToken).ConfigureAwait(false);
                }
            }
        }

        // One whose dependent is not declared any more falls to the first of its kind. What the reconciler itself makes has no label.
        bool IsOf(Dependent<TOwner> dependent, IKubernetesObject child, bool isFirst) =>
            child.Metadata.Labels?.TryGetValue(DependentLabel.Key, out var name) == true && (name == dependent.Name || (isFirst && !desired.ContainsKey(name)));

        bool IsDesired(Dependent<TOwner> dependent, IKubernetesObject child) =>
            all.Exists(other => other.Resource == dependent.Resource && desired[other.Name].Any(one => one.Key == ObjectKey.Of(child)));
    }

    private static async Task DeleteUnwantedAsync(DependentContext bound, Dependent<TOwner> dependent, IKubernetesObject child, List<DependentState> states, CancellationToken cancellationToken)
    {
        try
        {
            await dependent.DeleteAsync(bound, child, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is KubernetesException or HttpRequestException or IOException)
        {
            states.Add(new(dependent.Name, dependent.Resource.Kind, ObjectKey.Of(child), DependentPhase.Failed, "DependentNotDeleted", error.Message) { Object = child, Error = error });
        }
    }
}
