using CrdGen.Cli.Import.CSharp;

namespace CrdGen.Cli.Import.Types;

/// <summary>
/// Collects the attributes that say something of one node: the type or property that carries them, or items and values
/// at a path below it. There, and for what has no attribute of its own, they are arguments of <c>[Schema]</c>, <c>[Items]</c> or <c>[Values]</c>.
/// </summary>
/// <param name="path">The path from what carries the attributes: empty, <c>[]</c>, <c>{}[]</c>.</param>
internal sealed class AttributePlace(string path)
{
    private readonly List<AttributeUse> attributes = [];
    private AttributeUse keywords = path switch
    {
        "" => AttributeUse.Own("Schema"),
        "[]" => AttributeUse.Own("Items"),
        "{}" => AttributeUse.Own("Values"),
        _ when path.StartsWith("[]", StringComparison.Ordinal) => AttributeUse.Own("Items").WithText("At", path[2..]),
        _ => AttributeUse.Own("Values").WithText("At", path[2..]),
    };

    private bool hasKeywords;

    /// <summary>Whether attributes stand on the node's own type or property.</summary>
    public bool IsHere => path.Length == 0;

    /// <summary>Says a keyword by an argument of <c>[Schema]</c> and its kin.</summary>
    public void Keyword(string name, string value)
    {
        keywords = keywords.With(name, value);
        hasKeywords = true;
    }

    /// <summary>Says something by an attribute of its own, which stands here.</summary>
    public void Add(AttributeUse attribute) => attributes.Add(attribute);

    /// <summary>Says something by an attribute of its own that takes a path.</summary>
    public void AddAt(AttributeUse attribute) => attributes.Add(IsHere ? attribute : attribute.WithText("At", path));

    /// <summary>The attributes; rules come last, after what they are about.</summary>
    public IEnumerable<AttributeUse> Build()
    {
        var first = hasKeywords ? [keywords] : Enumerable.Empty<AttributeUse>();
        return attributes.Where(a => !IsRule(a)).Concat(first).Concat(attributes.Where(IsRule));
    }

    private static bool IsRule(AttributeUse attribute) => attribute.Name is "CelRule" or "Immutable" or "OneOf" or "AnyOf" or "AllOf" or "Not";
}
