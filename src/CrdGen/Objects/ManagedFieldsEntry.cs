using System.Text.Json.Nodes;

namespace CrdGen;

/// <summary>The fields that one manager owns (<c>io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry</c>).</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry")]
public sealed record ManagedFieldsEntry
{
    /// <summary>The manager.</summary>
    public string? Manager { get; set; }

    /// <summary><c>Apply</c> or <c>Update</c>.</summary>
    public string? Operation { get; set; }

    /// <summary>The group and version that the fields are of.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>The subresource through which the fields were set.</summary>
    public string? Subresource { get; set; }

    /// <summary>When the entry changed last.</summary>
    public DateTimeOffset? Time { get; set; }

    /// <summary>The form of <see cref="FieldsV1"/>: always <c>FieldsV1</c>.</summary>
    public string? FieldsType { get; set; }

    /// <summary>The fields, as a tree.</summary>
    public JsonObject? FieldsV1 { get; set; }
}
