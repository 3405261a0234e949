using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Versions: schema, subresources, columns and selectable fields.</summary>
internal sealed partial class DefinitionDecoder
{
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
}
