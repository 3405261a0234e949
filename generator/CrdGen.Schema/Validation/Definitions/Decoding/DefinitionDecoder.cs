using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Decodes a <c>CustomResourceDefinition</c> of <c>apiextensions.k8s.io/v1</c> and fills in its defaults.</summary>
internal sealed class DefinitionDecoder(Decoder decoder)
{
    private readonly SchemaDecoder schemas = new(decoder);

    public DefinitionObject Decode(JsonValue value)
    {
        var definition = new DefinitionObject { Conversion = new("None") };
        decoder.Object(value, null, (name, member, path) =>
        {
            switch (name)
            {
                case "apiVersion":
                case "kind":
                    decoder.Text(member, path);
                    return true;
                case "metadata":
                    CheckMetadata(member, path);
                    definition = definition with { Metadata = member };
                    return true;
                case "spec":
                    decoder.Object(member, path, (field, inner, at) => Spec(ref definition, field, inner, at));
                    return true;
                case "status":
                    definition = definition with { Status = Status(member, path) };
                    return true;
                default:
                    return false;
            }
        });
        return Default(definition);
    }

    private void CheckMetadata(JsonValue value, ValuePath path)
    {
        var found = new Problems();
        ObjectMetaFields.Check(value, path, found);
        foreach (var problem in found.Items)
        {
            decoder.Add(problem.Path, problem.Rule == "unknownField", problem.Message);
        }
    }

    private bool Spec(ref DefinitionObject definition, string name, JsonValue value, ValuePath path)
    {
        switch (name)
        {
            case "group":
                definition = definition with { Group = decoder.Text(value, path) };
                return true;
            case "scope":
                definition = definition with { Scope = decoder.Text(value, path) };
                return true;
            case "names":
                definition = definition with { Names = Names(value, path) };
                return true;
            case "preserveUnknownFields":
                definition = definition with { PreserveUnknownFields = decoder.Bool(value, path) };
                return true;
            case "versions":
                definition = definition with { Versions = decoder.List(value, path, Version) };
                return true;
            case "conversion":
                definition = definition with { Conversion = Conversion(value, path) ?? definition.Conversion };
                return true;
            default:
                return false;
        }
    }

    private CustomResourceDefinitionNames Names(JsonValue value, ValuePath path)
    {
        var names = new CustomResourceDefinitionNames("", "", "", "");
        decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "plural":
                    names = names with { Plural = decoder.Text(member, at) };
                    return true;
                case "singular":
                    names = names with { Singular = decoder.Text(member, at) };
                    return true;
                case "kind":
                    names = names with { Kind = decoder.Text(member, at) };
                    return true;
                case "listKind":
                    names = names with { ListKind = decoder.Text(member, at) };
                    return true;
                case "shortNames":
                    names = names with { ShortNames = decoder.Texts(member, at) };
                    return true;
                case "categories":
                    names = names with { Categories = decoder.Texts(member, at) };
                    return true;
                default:
                    return false;
            }
        });
        return names;
    }

    private VersionObject Version(JsonValue value, ValuePath path)
    {
        var version = new VersionObject("");
        decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "name":
                    version = version with { Name = decoder.Text(member, at) };
                    return true;
                case "served":
                    version = version with { Served = decoder.Bool(member, at) };
                    return true;
                case "storage":
                    version = version with { Storage = decoder.Bool(member, at) };
                    return true;
                case "deprecated":
                    version = version with { Deprecated = decoder.Bool(member, at) };
                    return true;
                case "deprecationWarning":
                    version = version with { DeprecationWarning = decoder.OptionalText(member, at) };
                    return true;
                case "schema":
                    version = WithSchema(version, member, at);
                    return true;
                case "subresources":
                    version = version with { Subresources = Subresources(member, at) };
                    return true;
                case "additionalPrinterColumns":
                    version = version with { PrinterColumns = decoder.List(member, at, Column) };
                    return true;
                case "selectableFields":
                    version = version with { SelectableFields = decoder.List(member, at, SelectableField) };
                    return true;
                default:
                    return false;
            }
        });
        return version;
    }

    private VersionObject WithSchema(VersionObject version, JsonValue value, ValuePath path)
    {
        var schema = default(JsonSchemaProps?);
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            schema = name == "openAPIV3Schema" && member.Kind != JsonKind.Null ? schemas.Schema(member, at) : schema;
            return name == "openAPIV3Schema";
        });
        return version with { HasValidation = isThere, Schema = schema };
    }

    private SubresourcesObject? Subresources(JsonValue value, ValuePath path)
    {
        var (status, scale) = (false, default(ScaleSubresource?));
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "status":
                    status = decoder.Object(member, at, (_, _, _) => false);
                    return true;
                case "scale":
                    scale = Scale(member, at);
                    return true;
                default:
                    return false;
            }
        });
        return isThere ? new(status, scale) : null;
    }

    private ScaleSubresource? Scale(JsonValue value, ValuePath path)
    {
        var scale = new ScaleSubresource("", "", null);
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            scale = name switch
            {
                "specReplicasPath" => scale with { SpecReplicasPath = decoder.Text(member, at) },
                "statusReplicasPath" => scale with { StatusReplicasPath = decoder.Text(member, at) },
                "labelSelectorPath" => scale with { LabelSelectorPath = decoder.OptionalText(member, at) },
                _ => scale,
            };
            return name is "specReplicasPath" or "statusReplicasPath" or "labelSelectorPath";
        });
        return isThere ? scale : null;
    }

    private PrinterColumn Column(JsonValue value, ValuePath path)
    {
        var column = new PrinterColumn("", "", "");
        decoder.Object(value, path, (name, member, at) =>
        {
            column = name switch
            {
                "name" => column with { Name = decoder.Text(member, at) },
                "type" => column with { Type = decoder.Text(member, at) },
                "jsonPath" => column with { JsonPath = decoder.Text(member, at) },
                "format" => column with { Format = decoder.Text(member, at) },
                "description" => column with { Description = decoder.Text(member, at) },
                "priority" => column with { Priority = decoder.Int32(member, at) ?? 0 },
                _ => column,
            };
            return name is "name" or "type" or "jsonPath" or "format" or "description" or "priority";
        });
        return column;
    }

    private string SelectableField(JsonValue value, ValuePath path)
    {
        var field = "";
        decoder.Object(value, path, (name, member, at) =>
        {
            field = name == "jsonPath" ? decoder.Text(member, at) : field;
            return name == "jsonPath";
        });
        return field;
    }

    private ConversionObject? Conversion(JsonValue value, ValuePath path)
    {
        var conversion = new ConversionObject("");
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "strategy":
                    conversion = conversion with { Strategy = decoder.Text(member, at) };
                    return true;
                case "webhook":
                    decoder.Object(member, at, (field, inner, place) => Webhook(ref conversion, field, inner, place));
                    return true;
                default:
                    return false;
            }
        });
        return isThere ? conversion : null;
    }

    private bool Webhook(ref ConversionObject conversion, string name, JsonValue value, ValuePath path)
    {
        switch (name)
        {
            case "conversionReviewVersions":
                conversion = conversion with { ReviewVersions = decoder.Texts(value, path) };
                return true;
            case "clientConfig":
                var client = conversion;
                var isThere = decoder.Object(value, path, (field, member, at) =>
                {
                    switch (field)
                    {
                        case "url":
                            client = client with { Url = decoder.OptionalText(member, at) };
                            return true;
                        case "caBundle":
                            client = client with { CaBundle = Base64(member, at) };
                            return true;
                        case "service":
                            client = client with { Service = Service(member, at) };
                            return true;
                        default:
                            return false;
                    }
                });
                conversion = client with { HasClientConfig = isThere };
                return true;
            default:
                return false;
        }
    }

    private string? Base64(JsonValue value, ValuePath path)
    {
        var text = decoder.OptionalText(value, path)?.Replace("\n", "").Replace("\r", "");
        if (text is not null && (text.Length % 4 != 0 || text.TrimEnd('=').Any(c => c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/')) || text.Length - text.TrimEnd('=').Length > 2))
        {
            return decoder.Fail(path, value, "base64", default(string?));
        }

        return text;
    }

    private ServiceReference? Service(JsonValue value, ValuePath path)
    {
        var service = new ServiceReference("", "") { Port = 443 };
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            service = name switch
            {
                "namespace" => service with { Namespace = decoder.Text(member, at) },
                "name" => service with { Name = decoder.Text(member, at) },
                "path" => service with { Path = decoder.OptionalText(member, at) },
                "port" => service with { Port = decoder.Int32(member, at) ?? service.Port },
                _ => service,
            };
            return name is "namespace" or "name" or "path" or "port";
        });
        return isThere ? service : null;
    }

    private StatusObject Status(JsonValue value, ValuePath path)
    {
        var status = new StatusObject();
        decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "storedVersions":
                    status = status with { StoredVersions = decoder.Texts(member, at) };
                    return true;
                case "acceptedNames":
                    status = status with { AcceptedNames = Names(member, at) };
                    return true;
                case "conditions":
                    status = status with { IsEstablished = decoder.List(member, at, Condition).Any(isTrue => isTrue) };
                    return true;
                case "observedGeneration":
                    decoder.Int64(member, at);
                    return true;
                default:
                    return false;
            }
        });
        return status;
    }

    /// <summary>Whether the condition says that the definition is established.</summary>
    private bool Condition(JsonValue value, ValuePath path)
    {
        var (type, isTrue) = ("", false);
        decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "type":
                    type = decoder.Text(member, at);
                    return true;
                case "status":
                    isTrue = decoder.Text(member, at) == "True";
                    return true;
                case "reason":
                case "message":
                    decoder.Text(member, at);
                    return true;
                case "lastTransitionTime":
                    if (decoder.Text(member, at) is { Length: > 0 } time && !GoTime.IsRfc3339(time))
                    {
                        decoder.Fail(at, member, "a time as RFC 3339 writes it", false);
                    }

                    return true;
                case "observedGeneration":
                    decoder.Int64(member, at);
                    return true;
                default:
                    return false;
            }
        });
        return type == "Established" && isTrue;
    }

    private static DefinitionObject Default(DefinitionObject definition)
    {
        var names = definition.Names;
        return definition with
        {
            Names = names with
            {
                Singular = names.Singular.Length == 0 ? names.Kind.ToLowerInvariant() : names.Singular,
                ListKind = names.ListKind.Length == 0 && names.Kind.Length > 0 ? names.Kind + "List" : names.ListKind,
            },
        };
    }
}
