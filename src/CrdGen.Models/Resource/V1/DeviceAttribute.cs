// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Serialization;

namespace CrdGen.Models.Resource.V1;

/// <summary>DeviceAttribute must have exactly one field set.</summary>
[KubernetesType("io.k8s.api.resource.v1.DeviceAttribute")]
public sealed partial class DeviceAttribute
{
    /// <summary>BoolValue is a true/false value.</summary>
    [JsonPropertyName("bool")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Bool { get; set; }

    /// <summary>BoolValues is a non-empty list of true/false values.</summary>
    [JsonPropertyName("bools")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<bool>? Bools { get; set; }

    /// <summary>IntValue is a number.</summary>
    [JsonPropertyName("int")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Int { get; set; }

    /// <summary>
    /// IntValues is a non-empty list of numbers.
    ///
    /// This is an alpha field and requires enabling the DRAListTypeAttributes feature gate.
    /// </summary>
    [JsonPropertyName("ints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<long>? Ints { get; set; }

    /// <summary>StringValue is a string. Must not be longer than 64 characters.</summary>
    [JsonPropertyName("string")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? String { get; set; }

    /// <summary>
    /// StringValues is a non-empty list of strings.
    /// Each string must not be longer than 64 characters.
    ///
    /// This is an alpha field and requires enabling the DRAListTypeAttributes feature gate.
    /// </summary>
    [JsonPropertyName("strings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Strings { get; set; }

    /// <summary>
    /// VersionValue is a semantic version according to semver.org spec 2.0.0.
    /// Must not be longer than 64 characters.
    /// </summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; set; }

    /// <summary>
    /// VersionValues is a non-empty list of semantic versions according to semver.org spec 2.0.0.
    /// Each version string must not be longer than 64 characters.
    ///
    /// This is an alpha field and requires enabling the DRAListTypeAttributes feature gate.
    /// </summary>
    [JsonPropertyName("versions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Versions { get; set; }
}
