namespace CrdGen.Client;

/// <content>For what works on several resources at once.</content>
public sealed partial class ResourceClient<T>
{
    /// <summary>Another resource, in the same namespace.</summary>
    internal ResourceClient<TOther> Related<TOther>()
        where TOther : class, IApiResource<TOther> => new(transport, TOther.Definition, TOther.JsonTypeInfo, Namespace);

    /// <summary>Another resource, in the same namespace, with all that its objects have, known here or not.</summary>
    internal ResourceClient<Unstructured> RelatedUntyped<TOther>()
        where TOther : class, IApiResource<TOther> => new(transport, TOther.Definition, ClientJson.Default.Unstructured, Namespace);
}
