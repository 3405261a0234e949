using CrdGen.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CrdGen.Operator;

public sealed partial class OperatorBuilder
{
    /// <summary>
    /// Says which objects of a resource the operator sees, and how they are kept: namespaces, selectors, transforms, indexes. What several say of one
    /// informer adds up. Nothing is asked of the server unless a controller or a reconciler wants the informer.
    /// </summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="configure">Sets what is to be different.</param>
    public OperatorBuilder Informer<T>(Action<InformerSettings<T>> configure)
        where T : class, IApiResource<T> => Add(typeof(T), false, null, configure);

    /// <summary>Sets up a further informer of a resource: two selectors need two of them. <see cref="InformerRegistry.Get{T}"/> gives it by its name.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="configure">Sets what is to be different.</param>
    public OperatorBuilder Informer<T>(string name, Action<InformerSettings<T>> configure)
        where T : class, IApiResource<T>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Add(typeof(T), false, name, configure);
    }

    /// <summary><see cref="Informer{T}(Action{InformerSettings{T}})"/>, of the informer that has the objects' metadata only.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="configure">Sets what is to be different.</param>
    /// <param name="name">Its name, where there are several.</param>
    public OperatorBuilder MetadataInformer<T>(Action<InformerSettings<PartialObjectMetadata>> configure, string? name = null)
        where T : class, IApiResource<T> => Add(typeof(T), true, name, configure);

    private OperatorBuilder Add<T>(Type resource, bool isMetadataOnly, string? name, Action<InformerSettings<T>> configure)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(configure);
        Services.AddSingleton(new InformerConfiguration(new(resource, isMetadataOnly, name), settings => configure((InformerSettings<T>)settings)));
        return this;
    }
}
