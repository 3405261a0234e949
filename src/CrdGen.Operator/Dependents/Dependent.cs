namespace CrdGen.Operator;

/// <summary>One declared kind of children, whatever their type.</summary>
/// <typeparam name="TOwner">The type of the owner.</typeparam>
internal abstract class Dependent<TOwner>(string name)
    where TOwner : class, IApiResource<TOwner>
{
    /// <summary>What it is called in conditions, and in the label of its children.</summary>
    public string Name => name;

    /// <summary>The resource of the children.</summary>
    public abstract ResourceDefinition Resource { get; }

    /// <summary>What must be ready before.</summary>
    public abstract IReadOnlyList<string> Prerequisites { get; }

    /// <summary>The first wave waits for no other; each other comes after all that it waits for.</summary>
    public int Wave { get; init; }

    /// <summary>Has the controller watch the children, and the cache find them by their controller.</summary>
    public abstract void Watch(ControllerBuilder<TOwner> controller, InformerRegistry informers);

    /// <summary>Whether it is wanted, as far as it itself says.</summary>
    public abstract bool IsWanted(TOwner owner);

    /// <summary>The children as the reconciler wants them, without what is added to them.</summary>
    public abstract IEnumerable<IKubernetesObject> Plain(TOwner owner);

    /// <summary>The children as they are applied.</summary>
    /// <exception cref="TerminalException">Such a child cannot be owned.</exception>
    public abstract IReadOnlyList<DesiredChild> Desired(TOwner owner);

    /// <summary>Applies a child.</summary>
    public abstract Task<DependentState> ApplyAsync(DependentContext context, TOwner owner, DesiredChild desired, CancellationToken cancellationToken);

    /// <summary>How a child is that nobody applies.</summary>
    /// <param name="desired">The child as it shall be.</param>
    /// <param name="existing">The child as it is; <see langword="null"/> where it is as it shall be, and nothing more.</param>
    public abstract DependentState Pretend(DesiredChild desired, IKubernetesObject? existing);

    /// <summary>The children that are there, as far as the cache knows, with the names of their dependents.</summary>
    public abstract IReadOnlyList<IKubernetesObject> Existing(DependentContext context, TOwner owner);

    /// <summary>The children that are there, asked of the server.</summary>
    public abstract Task<IReadOnlyList<IKubernetesObject>> ListAsync(DependentContext context, TOwner owner, CancellationToken cancellationToken);

    /// <summary>Deletes a child, this very one.</summary>
    public abstract Task DeleteAsync(DependentContext context, IKubernetesObject child, CancellationToken cancellationToken);
}
