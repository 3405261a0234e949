using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrdGen.TestSupport;

namespace CrdGen.Operator.Faults.Workloads;

/// <summary>What the operator of this run is about: an object whose value shall be in a ConfigMap of its name, and in its status.</summary>
internal sealed class Workload : IApiResource<Workload>
{
    public static ResourceDefinition Definition { get; } = new("faults.crdgen.dev", "v1", "Workload", "WorkloadList", "workloads", ResourceScope.Namespaced);

    public static JsonTypeInfo<Workload> JsonTypeInfo { get; } =
        (JsonTypeInfo<Workload>)new JsonSerializerOptions(ReflectionJson.WithoutNulls) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(Workload));

    /// <summary>Its definition. The status is a subresource, so that the generation counts changes of the spec.</summary>
    public static string DefinitionJson => $$"""
        {
          "apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
          "metadata": {"name": "{{Definition.Plural}}.{{Definition.Group}}"},
          "spec": {
            "group": "{{Definition.Group}}", "scope": "Namespaced",
            "names": {"kind": "{{Definition.Kind}}", "listKind": "{{Definition.ListKind}}", "plural": "{{Definition.Plural}}", "singular": "workload"},
            "versions": [{
              "name": "v1", "served": true, "storage": true, "subresources": {"status": {} },
              "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true} }
            }]
          }
        }
        """;

    public string ApiVersion { get; set; } = Definition.ApiVersion;

    public string Kind { get; set; } = Definition.Kind;

    public ObjectMeta Metadata { get; set; } = new();

    public WorkloadSpec Spec { get; set; } = new();

    public WorkloadStatus? Status { get; set; }
}

internal sealed class WorkloadSpec
{
    public int Value { get; set; }
}

/// <summary>What the operator has done, and who it was.</summary>
internal sealed record WorkloadStatus
{
    public int Value { get; set; }

    public long ObservedGeneration { get; set; }

    /// <summary>The replica that wrote it.</summary>
    public string Replica { get; set; } = "";

    /// <summary>How often the Lease had changed hands when the replica took it.</summary>
    public int Term { get; set; }

    /// <summary>Counts the replica's writes.</summary>
    public long Serial { get; set; }
}
