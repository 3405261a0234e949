namespace CrdGen.Operator;

/// <summary>
/// Makes the world what an object says. It is asked whenever the object, or something that it depends on, may have changed, and at
/// times when nothing has: it compares what is with what should be, and never counts on having seen a change. It is a plain class: unit tests make
/// one and call its methods, as the runtime does.
/// </summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public abstract class Reconciler<T>
    where T : class, IApiResource<T>
{
    /// <summary>
    /// The name of a finalizer, <c>postgres.acme.io/cleanup</c>, where the reconciler has something to do before an object goes;
    /// <see langword="null"/> where it has not. It is set before the first <see cref="ReconcileAsync"/>.
    /// </summary>
    [RequiresPermission("patch")]
    public virtual string? Finalizer => null;

    /// <summary>
    /// Names that the finalizer had in earlier versions of the program, or still has on objects where there is none any more. They are removed: from living
    /// objects at once, from deleted ones after <see cref="CleanupAsync"/>. Without it, objects with such a name would never go.
    /// </summary>
    [RequiresPermission("patch")]
    public virtual IReadOnlyList<string> FormerFinalizers => [];

    /// <summary>
    /// The children that each object shall have, declared once: <c>override … Dependents { get; } = new Dependents&lt;T&gt;().Add(…)</c>. They are watched;
    /// <see cref="ReconcileAsync"/> has them applied by <see cref="Dependents{TOwner}.ReconcileAsync"/>. <see langword="null"/> where there are none.
    /// </summary>
    public virtual Dependents<T>? Dependents => null;

    /// <summary>Makes the world what an object says.</summary>
    /// <param name="resource">The object as it was seen last. It is shared with others: change copies only.</param>
    /// <param name="cancellationToken">Ends when time is up, when the program ends, and when leadership is lost.</param>
    /// <returns>When to look at the object again.</returns>
    /// <exception cref="TerminalException">What no retry mends. All other exceptions are retried.</exception>
    public abstract ValueTask<Result> ReconcileAsync(T resource, CancellationToken cancellationToken);

    /// <summary>
    /// Takes away what is outside of Kubernetes when an object is deleted. It is asked only where there is a <see cref="Finalizer"/>, which is
    /// removed when this returns <see cref="Result.Done"/>; until then the object stays. It must bear being asked again.
    /// </summary>
    /// <param name="resource">The object; <c>metadata.deletionTimestamp</c> is set.</param>
    /// <param name="cancellationToken">Ends as that of <see cref="ReconcileAsync"/>.</param>
    /// <returns>When to go on, if there is more to do.</returns>
    public virtual ValueTask<Result> CleanupAsync(T resource, CancellationToken cancellationToken) => new(Result.Done);
}
