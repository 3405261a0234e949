using System.Globalization;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using SchemaNode = CrdGen.Cli.Import.Schemas.SchemaNode;

namespace CrdGen.Cli.Import.Types;

/// <summary>
/// The attributes that turn the schema of a C# type into the one that is wanted: one for each keyword in which they differ.
/// What no attribute says, because it does not fit the type, is a patch in JSON.
/// </summary>
/// <param name="node">What is wanted: what lies below.</param>
/// <param name="wanted">What is wanted: the keywords of the node itself.</param>
/// <param name="mapping">The C# type and what it gives by itself.</param>
/// <param name="place">Where the attributes stand.</param>
/// <param name="isMember">Whether they stand on a property rather than on a type.</param>
internal sealed class SchemaDifference(SchemaNode node, JsonSchemaProps wanted, TypeMapping mapping, AttributePlace place, bool isMember)
{
    private JsonSchemaProps current = mapping.Base;

    /// <summary>Whether a patch in JSON was needed.</summary>
    public bool IsPatched { get; private set; }

    /// <summary>Adds the attributes. The default of a property and its description are not among them: C# has other words for these.</summary>
    public void Describe()
    {
        Nullability();
        Annotations();
        Strings();
        Numbers();
        Lengths();
        Values();
        Objects();
        Lists();
        Junctors();
        Rules();
        if (current != wanted)
        {
            place.Keyword("Patch", CSharpLiteral.Of(JsonWriter.Write(JsonMergePatch.Between(SchemaWriter.Write(current), SchemaWriter.Write(wanted)))));
            IsPatched = true;
        }
    }

    private bool AdmitsString => current is { Type: "string" } or { IntOrString: true } or { Type: null };

    private bool AdmitsNumber => current is { Type: "integer" or "number" } or { IntOrString: true } or { Type: null };

    private bool IsMemberItself => isMember && place.IsHere;

    private void Nullability()
    {
        if (wanted.Nullable && !current.Nullable)
        {
            Say(IsMemberItself, AttributeUse.Own("Nullable"), "Nullable", "true");
            current = current with { Nullable = true };
        }
    }

    private void Annotations()
    {
        if (wanted.Title is { } title && current.Title != title)
        {
            place.Keyword("Title", CSharpLiteral.Of(title));
            current = current with { Title = title };
        }

        if (wanted.Example is { } example && current.Example != example)
        {
            place.Keyword("Example", CSharpLiteral.Of(JsonWriter.Write(example)));
            current = current with { Example = example };
        }

        if (wanted.ExternalDocs is { } docs && current.ExternalDocs != docs && place.IsHere)
        {
            place.Add(AttributeUse.Own("ExternalDocs", CSharpLiteral.Of(docs.Url)).WithText("Description", docs.Description));
            current = current with { ExternalDocs = docs };
        }

        if (wanted.Default is { } value && current.Default != value && !place.IsHere)
        {
            place.Keyword("Default", CSharpLiteral.Of(JsonWriter.Write(value)));
            current = current with { Default = value };
        }
    }

    private void Strings()
    {
        if (wanted.Format != current.Format && (wanted.Format is null || AdmitsString || AdmitsNumber))
        {
            var format = wanted.Format is null ? "null" : CSharpLiteral.Of(wanted.Format);
            Say(place.IsHere, AttributeUse.Own("Format", format), "Format", format);
            current = current with { Format = wanted.Format };
        }

        if (wanted.Pattern is { } pattern && pattern != current.Pattern && AdmitsString && Re2Syntax.FindError(pattern) is null)
        {
            Say(place.IsHere, AttributeUse.Own("Pattern", CSharpLiteral.Of(pattern)), "Pattern", CSharpLiteral.Of(pattern));
            current = current with { Pattern = pattern };
        }
    }

    private void Numbers()
    {
        if (!AdmitsNumber)
        {
            return;
        }

        if (IsRange())
        {
            place.Add(AttributeUse.Annotation("Range", wanted.Minimum!.Text, wanted.Maximum!.Text));
            current = current with { Minimum = wanted.Minimum, Maximum = wanted.Maximum };
            return;
        }

        if (wanted.Minimum is { } minimum && current.Minimum != minimum)
        {
            Limit("Minimum", minimum, wanted.ExclusiveMinimum);
            current = current with { Minimum = minimum, ExclusiveMinimum = wanted.ExclusiveMinimum };
        }

        if (wanted.Maximum is { } maximum && current.Maximum != maximum)
        {
            Limit("Maximum", maximum, wanted.ExclusiveMaximum);
            current = current with { Maximum = maximum, ExclusiveMaximum = wanted.ExclusiveMaximum };
        }

        if (wanted.MultipleOf is { } factor && current.MultipleOf != factor && factor.AsDouble() > 0)
        {
            Say(place.IsHere, AttributeUse.Own("MultipleOf", KeywordArguments.Number(factor)), "MultipleOf", KeywordArguments.Number(factor));
            current = current with { MultipleOf = factor };
        }
    }

    /// <summary>Whether <c>[Range]</c> says it: on a property, both limits included, and neither the type's own, which it takes for none.</summary>
    private bool IsRange() =>
        IsMemberItself && (mapping.Kind is TypeKind.Int32 or TypeKind.Int64)
        && wanted is { Minimum: { } minimum, Maximum: { } maximum, ExclusiveMinimum: false, ExclusiveMaximum: false }
        && int.TryParse(minimum.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var least) && least != int.MinValue
        && int.TryParse(maximum.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var most) && most != int.MaxValue;

    private void Limit(string name, JsonValue limit, bool isExclusive)
    {
        var value = KeywordArguments.Number(limit);
        if (place.IsHere)
        {
            var attribute = AttributeUse.Own(name, value);
            place.Add(isExclusive ? attribute.With("Exclusive", "true") : attribute);
            return;
        }

        place.Keyword(name, value);
        if (isExclusive)
        {
            place.Keyword("Exclusive" + name, "true");
        }
    }

    private void Lengths()
    {
        if (AdmitsString)
        {
            Length("Length", wanted.MinLength, wanted.MaxLength, IsMemberItself && mapping.Kind == TypeKind.String);
            current = current with { MinLength = Valid(wanted.MinLength), MaxLength = Valid(wanted.MaxLength) };
        }

        if (current is { Type: "array" or null, IntOrString: false })
        {
            Length("Items", wanted.MinItems, wanted.MaxItems, IsMemberItself && mapping.Kind == TypeKind.List);
            current = current with { MinItems = Valid(wanted.MinItems), MaxItems = Valid(wanted.MaxItems) };
        }

        // What the type itself says of its fields is there already.
        if (current is { Type: "object" or null, IntOrString: false } && (current.MinProperties, current.MaxProperties) != (wanted.MinProperties, wanted.MaxProperties))
        {
            Length("Properties", wanted.MinProperties, wanted.MaxProperties, IsMemberItself && mapping.Kind == TypeKind.Dictionary);
            current = current with { MinProperties = Valid(wanted.MinProperties), MaxProperties = Valid(wanted.MaxProperties) };
        }
    }

    private static long? Valid(long? limit) => limit < 0 ? null : limit;

    private void Length(string what, long? minimum, long? maximum, bool isAnnotation)
    {
        (minimum, maximum) = (Valid(minimum), Valid(maximum));
        if (!isAnnotation || minimum > int.MaxValue || maximum > int.MaxValue)
        {
            Keyword("Min" + what, minimum);
            Keyword("Max" + what, maximum);
            return;
        }

        switch (minimum, maximum)
        {
            case (null, null):
                break;
            case (not null, null):
                place.Add(AttributeUse.Annotation("MinLength", Text(minimum)));
                break;
            case (null, not null):
                place.Add(AttributeUse.Annotation("MaxLength", Text(maximum)));
                break;
            default:
                place.Add(AttributeUse.Annotation("Length", Text(minimum), Text(maximum)));
                break;
        }

        static string Text(long? limit) => limit!.Value.ToString(CultureInfo.InvariantCulture);

        void Keyword(string name, long? limit)
        {
            if (limit is not null)
            {
                place.Keyword(name, Text(limit));
            }
        }
    }

    private void Values()
    {
        if (wanted.Enum.IsEmpty || SameSet(wanted.Enum, current.Enum))
        {
            current = wanted.Enum.IsEmpty ? current : current with { Enum = wanted.Enum };
            return;
        }

        var suffix = mapping.Kind switch { TypeKind.Int64 => "L", TypeKind.Double => "d", TypeKind.Single => "f", _ => "" };
        if (!current.Enum.IsEmpty || KeywordArguments.Constants(wanted, IsMemberItself ? suffix : "") is not { Count: > 0 } values)
        {
            return;
        }

        if (IsMemberItself)
        {
            // null is no value here, but what .NET's validation sees where the property is absent.
            var isOptional = mapping.Type.IsValueType || mapping.Kind is TypeKind.String;
            place.Add(AttributeUse.Annotation("AllowedValues", [.. values, .. isOptional && IsAbsentNull && !wanted.Nullable ? ["null"] : Array.Empty<string>()]));
        }
        else
        {
            place.Keyword("Enum", CSharpLiteral.List(values));
        }

        current = current with { Enum = wanted.Enum };
    }

    /// <summary>Whether the property is null where it is absent.</summary>
    public bool IsAbsentNull { get; init; }

    private void Objects()
    {
        if (!wanted.Required.All(name => current.Required.Contains(name)))
        {
            var missing = wanted.Required.Distinct().Where(name => !current.Required.Contains(name)).OrderBy(name => name, StringComparer.Ordinal);
            if (current.Type is "object" or null)
            {
                place.Keyword("Required", CSharpLiteral.List(missing.Select(CSharpLiteral.Of)));
                current = current with { Required = wanted.Required };
            }
        }
        else if (wanted.Required.Distinct().Count() == current.Required.Count)
        {
            current = current with { Required = wanted.Required };
        }

        if (wanted.PreserveUnknownFields && current is { PreserveUnknownFields: false, Type: "object" or null })
        {
            place.Keyword("PreserveUnknownFields", "true");
            current = current with { PreserveUnknownFields = true };
        }

        if (wanted.EmbeddedResource && !current.EmbeddedResource && current.Type == "object")
        {
            Say(place.IsHere, AttributeUse.Own("EmbeddedResource"), "EmbeddedResource", "true");
            current = current with { EmbeddedResource = true };
        }

        if (wanted.MapType is "atomic" or "granular" && current.MapType != wanted.MapType && current.Type == "object")
        {
            var value = wanted.MapType == "atomic" ? "MapType.Atomic" : "MapType.Granular";
            Say(place.IsHere, AttributeUse.Own("MapType", value), "MapType", value);
            current = current with { MapType = wanted.MapType };
        }
    }

    private void Lists()
    {
        if (current.Type != "array" || wanted.ListType == current.ListType)
        {
            return;
        }

        var keys = wanted.ListMapKeys.Select(CSharpLiteral.Of).ToList();
        switch (wanted.ListType)
        {
            case "atomic" when keys.Count == 0:
                Type("ListType.Atomic");
                break;
            case "set" when keys.Count == 0 && node.Items?.Own is not ({ Type: "object", MapType: not "atomic" } or { Type: "array", ListType: not (null or "atomic") }):
                Type("ListType.Set");
                break;
            case "map" when keys.Count > 0 && node.Items is { Own: { Type: "object", Nullable: false } } items && wanted.ListMapKeys.All(key => IsKey(items, key)):
                Type("ListType.Map");
                break;
        }

        void Type(string type)
        {
            current = current with { ListType = wanted.ListType, ListMapKeys = wanted.ListMapKeys };
            if (place.IsHere)
            {
                place.Add(AttributeUse.Own("ListType", [type, .. keys]));
                return;
            }

            place.Keyword("ListType", type);
            if (keys.Count > 0)
            {
                place.Keyword("ListMapKeys", CSharpLiteral.List(keys));
            }
        }
    }

    private static bool IsKey(SchemaNode items, string key) =>
        items.Properties.FirstOrDefault(p => p.Name == key).Node is { Own: var own }
        && own is not ({ Type: "object" or "array" } or { Type: null, IntOrString: false } or { Nullable: true })
        && (own.Default is not null || items.Own.Required.Contains(key));

    private void Junctors()
    {
        if (wanted.IntOrString && wanted.AnyOf.IsEmpty && current.AnyOf == TypeKinds.IntegerOrString)
        {
            place.Keyword("OmitAnyOf", "true");
            current = current with { AnyOf = default };
        }

        if (wanted.OneOf != current.OneOf && current.OneOf.IsEmpty && Branches("OneOf", wanted.OneOf))
        {
            current = current with { OneOf = wanted.OneOf };
        }

        if (wanted.AnyOf != current.AnyOf && current.AnyOf.IsEmpty && !wanted.IntOrString && Branches("AnyOf", wanted.AnyOf))
        {
            current = current with { AnyOf = wanted.AnyOf };
        }

        if (wanted.AllOf != current.AllOf && current.AllOf.IsEmpty && !wanted.IntOrString && Branches("AllOf", wanted.AllOf))
        {
            current = current with { AllOf = wanted.AllOf };
        }

        if (wanted.Not is { } not && current.Not is null && Branches("Not", EquatableArray.Of(not)))
        {
            current = current with { Not = not };
        }
    }

    private bool Branches(string name, EquatableArray<JsonSchemaProps> branches)
    {
        if (branches.Any(branch => branch == new JsonSchemaProps() || StructuralSchema.FindErrorInJunctor(branch) is not null || !AreDeclared(branch)))
        {
            return false;
        }

        foreach (var branch in branches)
        {
            var isRequired = !branch.Required.IsEmpty && branch with { Required = default } == new JsonSchemaProps();
            place.AddAt(isRequired
                ? AttributeUse.Own(name).With("Required", CSharpLiteral.List(branch.Required.Order(StringComparer.Ordinal).Select(CSharpLiteral.Of)))
                : AttributeUse.Own(name).WithText("Json", JsonWriter.Write(SchemaWriter.Write(branch))));
        }

        return true;
    }

    /// <summary>Whether the object has the fields that a branch names.</summary>
    private bool AreDeclared(JsonSchemaProps branch) =>
        wanted.Type != "object" || wanted.PreserveUnknownFields || node.Values is not null
        || (branch.Properties.Select(p => p.Name).Concat(branch.Required).All(name => node.Properties.Any(p => p.Name == name))
            && branch.AllOf.Concat(branch.AnyOf).Concat(branch.OneOf).Concat(branch.Not is { } not ? [not] : []).All(AreDeclared));

    private void Rules()
    {
        // The type's own rules come first; the property's follow them.
        if (wanted.Validations.Count < current.Validations.Count || !wanted.Validations.Take(current.Validations.Count).SequenceEqual(current.Validations))
        {
            return;
        }

        foreach (var rule in wanted.Validations.Skip(current.Validations.Count))
        {
            current = current with { Validations = current.Validations.Add(rule) };
            place.AddAt(Rule(rule));
        }
    }

    private AttributeUse Rule(ValidationRule rule)
    {
        const string immutable = "Value is immutable";
        if (IsMemberItself && rule == new ValidationRule("self == oldSelf") { Message = rule.Message } && rule.Message is { } message)
        {
            return AttributeUse.Own("Immutable").WithText("Message", message == immutable ? null : message);
        }

        var attribute = AttributeUse.Own("CelRule", CSharpLiteral.Of(rule.Rule))
            .WithText("Message", rule.Message)
            .WithText("MessageExpression", rule.MessageExpression)
            .WithText("FieldPath", rule.FieldPath);
        attribute = rule.Reason is { } reason ? attribute.With("Reason", "RuleReason." + reason) : attribute;
        return rule.OptionalOldSelf is { } optional ? attribute.With("OptionalOldSelf", CSharpLiteral.Of(optional)) : attribute;
    }

    private void Say(bool byAttribute, AttributeUse attribute, string keyword, string value)
    {
        if (byAttribute)
        {
            place.Add(attribute);
        }
        else
        {
            place.Keyword(keyword, value);
        }
    }

    private static bool SameSet(EquatableArray<JsonValue> left, EquatableArray<JsonValue> right) =>
        left.Count == right.Count && left.All(value => right.Contains(value));
}
