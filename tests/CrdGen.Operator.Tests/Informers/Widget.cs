using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrdGen.TestSupport;

namespace CrdGen.Operator.Tests.Informers;

/// <summary>A custom resource whose definition tests install themselves. What the server takes may be another thing than what the type says.</summary>
public class Widget : IApiResource<Widget>
{
    public static ResourceDefinition Definition { get; } = new("informers.crdgen.dev", "v1", "Widget", "WidgetList", "widgets", ResourceScope.Namespaced);

    public static JsonTypeInfo<Widget> JsonTypeInfo { get; } = TypeInfo<Widget>();

    public string ApiVersion { get; set; } = Definition.ApiVersion;

    public string Kind { get; set; } = Definition.Kind;

    public ObjectMeta Metadata { get; set; } = new();

    public int Size { get; set; }

    /// <summary>A definition that takes anything.</summary>
    public static string DefinitionJson(ResourceDefinition definition) => $$"""
        {
          "apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
          "metadata": {"name": "{{definition.Plural}}.{{definition.Group}}"},
          "spec": {
            "group": "{{definition.Group}}", "scope": "Namespaced",
            "names": {"kind": "{{definition.Kind}}", "listKind": "{{definition.ListKind}}", "plural": "{{definition.Plural}}", "singular": "{{definition.Kind.ToLowerInvariant()}}"},
            "versions": [{"name": "v1", "served": true, "storage": true, "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true} } }]
          }
        }
        """;

    internal static JsonTypeInfo<T> TypeInfo<T>() =>
        (JsonTypeInfo<T>)new JsonSerializerOptions(ReflectionJson.WithoutNulls) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(T));
}

/// <summary>One whose definition comes late.</summary>
public sealed class Gadget : IApiResource<Gadget>
{
    public static ResourceDefinition Definition { get; } = new("informers.crdgen.dev", "v1", "Gadget", "GadgetList", "gadgets", ResourceScope.Namespaced);

    public static JsonTypeInfo<Gadget> JsonTypeInfo { get; } = Widget.TypeInfo<Gadget>();

    public string ApiVersion { get; set; } = Definition.ApiVersion;

    public string Kind { get; set; } = Definition.Kind;

    public ObjectMeta Metadata { get; set; } = new();
}
