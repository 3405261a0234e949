using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Decodes a <c>CustomResourceDefinition</c> of <c>apiextensions.k8s.io/v1</c> and fills in its defaults.</summary>
internal sealed partial class DefinitionDecoder(Decoder decoder)
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
