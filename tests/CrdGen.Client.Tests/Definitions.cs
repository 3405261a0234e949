using System.Text.Json.Serialization.Metadata;

namespace CrdGen.Client.Tests;

/// <summary>Which resource a type is of: generated types say it to those only who ask for the interface.</summary>
public static class Definitions
{
    public static ResourceDefinition Of<T>()
        where T : IKubernetesResource<T> => T.Definition;

    public static JsonTypeInfo<T> TypeOf<T>()
        where T : IApiResource<T> => T.JsonTypeInfo;
}
