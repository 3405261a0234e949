using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>Decodes <c>JSONSchemaProps</c>, admissible or not. The depth is that of the JSON, which its reader limits.</summary>
internal sealed class SchemaDecoder(Decoder decoder)
{
    private static readonly JsonSchemaProps Nothing = new();

    public JsonSchemaProps Schema(JsonValue value, ValuePath path)
    {
        var schema = new SchemaBuilder();
        decoder.Object(value, path, (name, member, at) => Keyword(schema, name, member, at));
        return schema.Build();
    }

    private bool Keyword(SchemaBuilder schema, string name, JsonValue value, ValuePath path)
    {
        var isNull = value.Kind == JsonKind.Null;
        switch (name)
        {
            case "type":
                schema.Type = NotEmpty(decoder.Text(value, path));
                return true;
            case "format":
                schema.Format = NotEmpty(decoder.Text(value, path));
                return true;
            case "title":
                schema.Title = NotEmpty(decoder.Text(value, path));
                return true;
            case "description":
                schema.Description = NotEmpty(decoder.Text(value, path));
                return true;
            case "pattern":
                schema.Pattern = NotEmpty(decoder.Text(value, path));
                return true;
            case "default":
                schema.Default = isNull ? null : value;
                return true;
            case "example":
                schema.Example = isNull ? null : value;
                return true;
            case "externalDocs":
                schema.ExternalDocs = ExternalDocs(value, path);
                return true;
            case "enum":
                schema.Enum = decoder.List(value, path, (item, _) => item);
                schema.Note(EmptyLists.Others, value);
                return true;
            case "nullable":
                schema.Nullable = decoder.Bool(value, path);
                return true;
            case "minimum":
                schema.Minimum = decoder.Float64(value, path);
                return true;
            case "maximum":
                schema.Maximum = decoder.Float64(value, path);
                return true;
            case "exclusiveMinimum":
                schema.ExclusiveMinimum = decoder.Bool(value, path);
                return true;
            case "exclusiveMaximum":
                schema.ExclusiveMaximum = decoder.Bool(value, path);
                return true;
            case "multipleOf":
                schema.MultipleOf = decoder.Float64(value, path);
                return true;
            case "minLength":
                schema.MinLength = decoder.Int64(value, path);
                return true;
            case "maxLength":
                schema.MaxLength = decoder.Int64(value, path);
                return true;
            case "minItems":
                schema.MinItems = decoder.Int64(value, path);
                return true;
            case "maxItems":
                schema.MaxItems = decoder.Int64(value, path);
                return true;
            case "minProperties":
                schema.MinProperties = decoder.Int64(value, path);
                return true;
            case "maxProperties":
                schema.MaxProperties = decoder.Int64(value, path);
                return true;
            case "required":
                schema.Required = decoder.Texts(value, path);
                schema.Note(EmptyLists.Required, value);
                return true;
            case "properties":
                schema.Properties = Map(value, path);
                schema.HasEmptyProperties = value is { Kind: JsonKind.Object, Members.IsEmpty: true };
                return true;
            case "additionalProperties":
                schema.AdditionalProperties = SchemaOrBool(value, path);
                return true;
            case "items":
                Items(schema, value, path);
                return true;
            case "allOf":
                schema.AllOf = Branches(schema, value, path);
                return true;
            case "anyOf":
                schema.AnyOf = Branches(schema, value, path);
                return true;
            case "oneOf":
                schema.OneOf = Branches(schema, value, path);
                return true;
            case "not":
                schema.Not = isNull ? null : Schema(value, path);
                return true;
            case "x-kubernetes-preserve-unknown-fields":
                var preserves = decoder.OptionalBool(value, path);
                schema.PreserveUnknownFields = preserves == true;
                schema.Forbid(preserves == false, keywords => keywords with { PreservesNothing = true });
                return true;
            case "x-kubernetes-embedded-resource":
                schema.EmbeddedResource = decoder.Bool(value, path);
                return true;
            case "x-kubernetes-int-or-string":
                schema.IntOrString = decoder.Bool(value, path);
                return true;
            case "x-kubernetes-list-type":
                schema.ListType = decoder.OptionalText(value, path);
                return true;
            case "x-kubernetes-list-map-keys":
                schema.ListMapKeys = decoder.Texts(value, path);
                schema.Note(EmptyLists.ListMapKeys, value);
                return true;
            case "x-kubernetes-map-type":
                schema.MapType = decoder.OptionalText(value, path);
                return true;
            case "x-kubernetes-validations":
                schema.Validations = decoder.List(value, path, Rule);
                schema.Note(EmptyLists.Validations, value);
                return true;
            default:
                return Forbidden(schema, name, value, path);
        }
    }

    private bool Forbidden(SchemaBuilder schema, string name, JsonValue value, ValuePath path)
    {
        var isNull = value.Kind == JsonKind.Null;
        switch (name)
        {
            case "id":
                var id = NotEmpty(decoder.Text(value, path));
                schema.Forbid(id is not null, keywords => keywords with { Id = id });
                return true;
            case "$schema":
                var url = NotEmpty(decoder.Text(value, path));
                schema.Forbid(url is not null, keywords => keywords with { Schema = url });
                return true;
            case "$ref":
                var reference = decoder.OptionalText(value, path);
                schema.Forbid(reference is not null, keywords => keywords with { Ref = reference });
                return true;
            case "uniqueItems":
                schema.Forbid(decoder.Bool(value, path), keywords => keywords with { UniqueItems = true });
                return true;
            case "additionalItems":
                var items = SchemaOrBool(value, path);
                schema.Forbid(items is not null, keywords => keywords with { AdditionalItems = items });
                return true;
            case "patternProperties":
                var patterns = Map(value, path);
                schema.Note(EmptyLists.Others, value);
                schema.Forbid(!patterns.IsEmpty, keywords => keywords with { PatternProperties = patterns });
                return true;
            case "definitions":
                var definitions = Map(value, path);
                schema.Note(EmptyLists.Others, value);
                schema.Forbid(!definitions.IsEmpty, keywords => keywords with { Definitions = definitions });
                return true;
            case "dependencies":
                var dependencies = Dependencies(value, path);
                schema.Forbid(!isNull, keywords => keywords with { HasDependencies = true, Dependencies = dependencies });
                return true;
            default:
                return false;
        }
    }

    private EquatableArray<JsonSchemaProps> Branches(SchemaBuilder schema, JsonValue value, ValuePath path)
    {
        schema.Note(EmptyLists.Others, value);
        return decoder.List(value, path, Schema);
    }

    private EquatableArray<SchemaProperty> Map(JsonValue value, ValuePath path)
    {
        var properties = new List<SchemaProperty>(value.Members.Count);
        decoder.Object(value, path, (name, member, at) =>
        {
            properties.Add(new(name, Schema(member, at)));
            return true;
        });
        return new(properties.ToArray());
    }

    private void Items(SchemaBuilder schema, JsonValue value, ValuePath path)
    {
        decoder.EnterLenient();
        if (value.Kind == JsonKind.Object)
        {
            schema.Items = Schema(value, path);
        }
        else if (value.Kind != JsonKind.Null)
        {
            var list = value.Kind == JsonKind.Array ? decoder.List(value, path, Schema) : default;
            schema.Forbid(true, keywords => keywords with { HasOtherItems = true, ItemList = list });
        }

        decoder.LeaveLenient();
    }

    private JsonSchemaProps? SchemaOrBool(JsonValue value, ValuePath path)
    {
        switch (value.Kind)
        {
            case JsonKind.Null:
                return null;
            case JsonKind.True:
                return new() { IsTrue = true };
            case JsonKind.False:
                return new() { Forbidden = new() { IsFalse = true } };
            case JsonKind.Object:
                decoder.EnterLenient();
                var schema = Schema(value, path);
                decoder.LeaveLenient();
                return schema;
            default:
                return decoder.Fail(path, value, "a schema, true or false", default(JsonSchemaProps?));
        }
    }

    private EquatableArray<SchemaProperty> Dependencies(JsonValue value, ValuePath path)
    {
        var dependencies = new List<SchemaProperty>();
        decoder.Object(value, path, (name, member, at) =>
        {
            decoder.EnterLenient();
            dependencies.Add(new(name, member.Kind == JsonKind.Object ? Schema(member, at) : Nothing));
            if (member.Kind == JsonKind.Array)
            {
                decoder.Texts(member, at);
            }

            decoder.LeaveLenient();
            return true;
        });
        return new(dependencies.ToArray());
    }

    private ExternalDocumentation? ExternalDocs(JsonValue value, ValuePath path)
    {
        var (url, description) = ("", default(string));
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            (url, description) = name == "url" ? (decoder.Text(member, at), description) : (url, name == "description" ? decoder.Text(member, at) : description);
            return name is "url" or "description";
        });
        return isThere ? new(url, description) : null;
    }

    private ValidationRule Rule(JsonValue value, ValuePath path)
    {
        var rule = new ValidationRule("");
        decoder.Object(value, path, (name, member, at) =>
        {
            rule = name switch
            {
                "rule" => rule with { Rule = decoder.Text(member, at) },
                "message" => rule with { Message = NotEmpty(decoder.Text(member, at)) },
                "messageExpression" => rule with { MessageExpression = NotEmpty(decoder.Text(member, at)) },
                "reason" => rule with { Reason = decoder.OptionalText(member, at) },
                "fieldPath" => rule with { FieldPath = NotEmpty(decoder.Text(member, at)) },
                "optionalOldSelf" => rule with { OptionalOldSelf = decoder.OptionalBool(member, at) },
                _ => rule,
            };
            return name is "rule" or "message" or "messageExpression" or "reason" or "fieldPath" or "optionalOldSelf";
        });
        return rule;
    }

    private static string? NotEmpty(string text) => text.Length == 0 ? null : text;
}
