// Made by build/kubernetes-models of Kubernetes' OpenAPI documents (Apache License 2.0). Do not edit.
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CrdGen.Models.ApiExtensions.V1;

/// <summary>JSONSchemaProps is a JSON-Schema following Specification Draft 4 (http://json-schema.org/).</summary>
[KubernetesType("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps")]
public sealed partial class JSONSchemaProps
{
    [JsonPropertyName("$ref")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ref { get; set; }

    [JsonPropertyName("$schema")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Schema { get; set; }

    [JsonPropertyName("additionalItems")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JSONSchemaPropsOrBool? AdditionalItems { get; set; }

    [JsonPropertyName("additionalProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JSONSchemaPropsOrBool? AdditionalProperties { get; set; }

    [JsonPropertyName("allOf")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<JSONSchemaProps>? AllOf { get; set; }

    [JsonPropertyName("anyOf")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<JSONSchemaProps>? AnyOf { get; set; }

    /// <summary>
    /// default is a default value for undefined object fields.
    /// Defaulting is a beta feature under the CustomResourceDefaulting feature gate.
    /// Defaulting requires spec.preserveUnknownFields to be false.
    /// </summary>
    [JsonPropertyName("default")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonNode? Default { get; set; }

    [JsonPropertyName("definitions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, JSONSchemaProps>? Definitions { get; set; }

    [JsonPropertyName("dependencies")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, JSONSchemaPropsOrStringArray>? Dependencies { get; set; }

    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; set; }

    [JsonPropertyName("enum")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<JsonNode>? Enum { get; set; }

    [JsonPropertyName("example")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonNode? Example { get; set; }

    [JsonPropertyName("exclusiveMaximum")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ExclusiveMaximum { get; set; }

    [JsonPropertyName("exclusiveMinimum")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ExclusiveMinimum { get; set; }

    [JsonPropertyName("externalDocs")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExternalDocumentation? ExternalDocs { get; set; }

    /// <summary>
    /// format is an OpenAPI v3 format string. Unknown formats are ignored. The following formats are validated:
    ///
    /// - bsonobjectid: a bson object ID, i.e. a 24 characters hex string
    /// - uri: an URI as parsed by Golang net/url.ParseRequestURI
    /// - email: an email address as parsed by Golang net/mail.ParseAddress
    /// - hostname: a valid representation for an Internet host name, as defined by RFC 1034, section 3.1 [RFC1034].
    /// - ipv4: an IPv4 IP as parsed by Golang net.ParseIP
    /// - ipv6: an IPv6 IP as parsed by Golang net.ParseIP
    /// - cidr: a CIDR as parsed by Golang net.ParseCIDR
    /// - mac: a MAC address as parsed by Golang net.ParseMAC
    /// - uuid: an UUID that allows uppercase defined by the regex (?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$
    /// - uuid3: an UUID3 that allows uppercase defined by the regex (?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$
    /// - uuid4: an UUID4 that allows uppercase defined by the regex (?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$
    /// - uuid5: an UUID5 that allows uppercase defined by the regex (?i)^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$
    /// - isbn: an ISBN10 or ISBN13 number string like "0321751043" or "978-0321751041"
    /// - isbn10: an ISBN10 number string like "0321751043"
    /// - isbn13: an ISBN13 number string like "978-0321751041"
    /// - creditcard: a credit card number defined by the regex ^(?:4[0-9]{12}(?:[0-9]{3})?|5[1-5][0-9]{14}|6(?:011|5[0-9][0-9])[0-9]{12}|3[47][0-9]{13}|3(?:0[0-5]|[68][0-9])[0-9]{11}|(?:2131|1800|35\\d{3})\\d{11})$ with any non digit characters mixed in
    /// - ssn: a U.S. social security number following the regex ^\\d{3}[- ]?\\d{2}[- ]?\\d{4}$
    /// - hexcolor: an hexadecimal color code like "#FFFFFF: following the regex ^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$
    /// - rgbcolor: an RGB color code like rgb like "rgb(255,255,2559"
    /// - byte: base64 encoded binary data
    /// - password: any kind of string
    /// - date: a date string like "2006-01-02" as defined by full-date in RFC3339
    /// - duration: a duration string like "22 ns" as parsed by Golang time.ParseDuration or compatible with Scala duration format
    /// - datetime: a date time string like "2014-12-15T19:30:20.000Z" as defined by date-time in RFC3339.
    /// </summary>
    [JsonPropertyName("format")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Format { get; set; }

    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    [JsonPropertyName("items")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JSONSchemaPropsOrArray? Items { get; set; }

    [JsonPropertyName("maxItems")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MaxItems { get; set; }

    [JsonPropertyName("maxLength")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MaxLength { get; set; }

    [JsonPropertyName("maxProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MaxProperties { get; set; }

    [JsonPropertyName("maximum")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Maximum { get; set; }

    [JsonPropertyName("minItems")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MinItems { get; set; }

    [JsonPropertyName("minLength")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MinLength { get; set; }

    [JsonPropertyName("minProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? MinProperties { get; set; }

    [JsonPropertyName("minimum")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Minimum { get; set; }

    [JsonPropertyName("multipleOf")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MultipleOf { get; set; }

    [JsonPropertyName("not")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JSONSchemaProps? Not { get; set; }

    [JsonPropertyName("nullable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Nullable { get; set; }

    [JsonPropertyName("oneOf")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<JSONSchemaProps>? OneOf { get; set; }

    [JsonPropertyName("pattern")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pattern { get; set; }

    [JsonPropertyName("patternProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, JSONSchemaProps>? PatternProperties { get; set; }

    [JsonPropertyName("properties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, JSONSchemaProps>? Properties { get; set; }

    [JsonPropertyName("required")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? Required { get; set; }

    [JsonPropertyName("title")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; set; }

    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    [JsonPropertyName("uniqueItems")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UniqueItems { get; set; }

    /// <summary>
    /// x-kubernetes-embedded-resource defines that the value is an
    /// embedded Kubernetes runtime.Object, with TypeMeta and
    /// ObjectMeta. The type must be object. It is allowed to further
    /// restrict the embedded object. kind, apiVersion and metadata
    /// are validated automatically. x-kubernetes-preserve-unknown-fields
    /// is allowed to be true, but does not have to be if the object
    /// is fully specified (up to kind, apiVersion, metadata).
    /// </summary>
    [JsonPropertyName("x-kubernetes-embedded-resource")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? XKubernetesEmbeddedResource { get; set; }

    /// <summary>
    /// x-kubernetes-int-or-string specifies that this value is
    /// either an integer or a string. If this is true, an empty
    /// type is allowed and type as child of anyOf is permitted
    /// if following one of the following patterns:
    ///
    /// 1) anyOf:
    /// - type: integer
    /// - type: string
    /// 2) allOf:
    /// - anyOf:
    /// - type: integer
    /// - type: string
    /// - ... zero or more
    /// </summary>
    [JsonPropertyName("x-kubernetes-int-or-string")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? XKubernetesIntOrString { get; set; }

    /// <summary>
    /// x-kubernetes-list-map-keys annotates an array with the x-kubernetes-list-type `map` by specifying the keys used
    /// as the index of the map.
    ///
    /// This tag MUST only be used on lists that have the "x-kubernetes-list-type"
    /// extension set to "map". Also, the values specified for this attribute must
    /// be a scalar typed field of the child structure (no nesting is supported).
    ///
    /// The properties specified must either be required or have a default value,
    /// to ensure those properties are present for all list items.
    /// </summary>
    [JsonPropertyName("x-kubernetes-list-map-keys")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Atomic)]
    public List<string>? XKubernetesListMapKeys { get; set; }

    /// <summary>
    /// x-kubernetes-list-type annotates an array to further describe its topology.
    /// This extension must only be used on lists and may have 3 possible values:
    ///
    /// 1) `atomic`: the list is treated as a single entity, like a scalar.
    /// Atomic lists will be entirely replaced when updated. This extension
    /// may be used on any type of list (struct, scalar, ...).
    /// 2) `set`:
    /// Sets are lists that must not have multiple items with the same value. Each
    /// value must be a scalar, an object with x-kubernetes-map-type `atomic` or an
    /// array with x-kubernetes-list-type `atomic`.
    /// 3) `map`:
    /// These lists are like maps in that their elements have a non-index key
    /// used to identify them. Order is preserved upon merge. The map tag
    /// must only be used on a list with elements of type object.
    /// Defaults to atomic for arrays.
    /// </summary>
    [JsonPropertyName("x-kubernetes-list-type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? XKubernetesListType { get; set; }

    /// <summary>
    /// x-kubernetes-map-type annotates an object to further describe its topology.
    /// This extension must only be used when type is object and may have 2 possible values:
    ///
    /// 1) `granular`:
    /// These maps are actual maps (key-value pairs) and each fields are independent
    /// from each other (they can each be manipulated by separate actors). This is
    /// the default behaviour for all maps.
    /// 2) `atomic`: the list is treated as a single entity, like a scalar.
    /// Atomic maps will be entirely replaced when updated.
    /// </summary>
    [JsonPropertyName("x-kubernetes-map-type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? XKubernetesMapType { get; set; }

    /// <summary>
    /// x-kubernetes-preserve-unknown-fields stops the API server
    /// decoding step from pruning fields which are not specified
    /// in the validation schema. This affects fields recursively,
    /// but switches back to normal pruning behaviour if nested
    /// properties or additionalProperties are specified in the schema.
    /// This can either be true or undefined. False is forbidden.
    /// </summary>
    [JsonPropertyName("x-kubernetes-preserve-unknown-fields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? XKubernetesPreserveUnknownFields { get; set; }

    /// <summary>x-kubernetes-validations describes a list of validation rules written in the CEL expression language.</summary>
    [JsonPropertyName("x-kubernetes-validations")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [ListType(ListType.Map, "rule")]
    public List<ValidationRule>? XKubernetesValidations { get; set; }
}
