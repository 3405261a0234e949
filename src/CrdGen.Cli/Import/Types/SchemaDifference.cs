using CrdGen.Cli.Import.CSharp;
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
internal sealed partial class SchemaDifference(SchemaNode node, JsonSchemaProps wanted, TypeMapping mapping, AttributePlace place, bool isMember)
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

    /// <summary>Whether the property is null where it is absent.</summary>
    public bool IsAbsentNull { get; init; }

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
}
