using System.Text.RegularExpressions;
using CrdGen.Cli.Import.Names;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Resources;

/// <summary>
/// Names of resource classes: the kind. Kinds that several groups have get the first words of their group in front; versions
/// other than the stored one have the version behind.
/// </summary>
internal sealed partial class ResourceClassNames
{
    private readonly NameScope scope = new(["Shared"]);
    private readonly HashSet<string> ambiguous;

    public ResourceClassNames(IEnumerable<CustomResourceDefinition> definitions) => ambiguous = definitions
        .GroupBy(definition => definition.Names.Kind, StringComparer.OrdinalIgnoreCase)
        .Where(kinds => kinds.Count() > 1)
        .Select(kinds => kinds.Key)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that all versions of a kind begin with.</summary>
    public string Kind(CustomResourceDefinition definition)
    {
        var kind = CSharpNames.Pascal(definition.Names.Kind);
        var labels = definition.Group.Split('.').Select(CSharpNames.Pascal).ToList();
        var prefixed = Enumerable.Range(1, labels.Count).Select(count => string.Concat(labels.Take(count)) + kind);
        return scope.Take(ambiguous.Contains(definition.Names.Kind) ? prefixed : prefixed.Prepend(kind));
    }

    /// <summary>The name of one version's class.</summary>
    public string Version(string kind, CustomResourceDefinitionVersion version) =>
        version.Storage ? kind : scope.Take([kind + Words().Replace(version.Name, match => char.ToUpperInvariant(match.Value[0]) + match.Value[1..])]);

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
