using System.Text.Json.Serialization;

namespace CrdGen;

/// <summary>The fields that one manager owns (<c>io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry</c>).</summary>
[KubernetesType("io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry")]
public sealed record ManagedFieldsEntry
{
    /// <summary>The manager.</summary>
    [JsonPropertyName("manager"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Manager { get; set; }

    /// <summary><c>Apply</c> or <c>Update</c>.</summary>
    [JsonPropertyName("operation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Operation { get; set; }

    /// <summary>The group and version that the fields are of.</summary>
    [JsonPropertyName("apiVersion"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApiVersion { get; set; }

    /// <summary>The subresource through which the fields were set.</summary>
    [JsonPropertyName("subresource"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Subresource { get; set; }

    /// <summary>When the entry changed last.</summary>
    [JsonPropertyName("time"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(KubernetesTimeConverter))]
    public DateTimeOffset? Time { get; set; }

    /// <summary>The form of <see cref="FieldsV1"/>: always <c>FieldsV1</c>.</summary>
    [JsonPropertyName("fieldsType"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FieldsType { get; set; }

    /// <summary>The fields, as a tree.</summary>
    [JsonPropertyName("fieldsV1"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FieldsV1? FieldsV1 { get; set; }
}
