using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Model;

namespace CrdGen.Generator.Merging;

/// <summary>What must be true of the versions of a resource together, and of the resources of a group.</summary>
internal static class DefinitionChecks
{
    /// <summary>Whether the versions can be put together.</summary>
    public static bool Agree(List<ResourceModel> versions)
    {
        var results = versions.ConvertAll(v => new ParseResult(v, null, null, default));
        return !Check(results).Any(d => d.Descriptor.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    /// <summary>What is wrong with all resources of a compilation together.</summary>
    public static IEnumerable<DiagnosticInfo> CheckAll(IEnumerable<ParseResult> results)
    {
        var resources = results.Where(r => r.Resource is not null).ToList();
        return resources
            .GroupBy(r => (r.Resource!.Group, r.Resource.Kind))
            .SelectMany(versions => Check([.. versions]))
            .Concat(CheckClaims(resources));
    }

    private static IEnumerable<DiagnosticInfo> Check(List<ParseResult> versions)
    {
        var first = versions[0].Resource!;
        for (var i = 1; i < versions.Count; i++)
        {
            var version = versions[i].Resource!;
            if (versions.Take(i).FirstOrDefault(v => v.Resource!.Version.Name == version.Version.Name) is { } same)
            {
                yield return Report(ResourceDiagnostics.DuplicateVersion, versions[i], first.Kind, version.Version.Name, same.Resource!.TypeName);
            }

            foreach (var (what, left, right) in Differences(first, version))
            {
                yield return Report(ResourceDiagnostics.VersionsDisagree, versions[i], first.Kind, what, left, first.TypeName, right);
            }
        }

        var stored = versions.FindAll(v => v.Resource!.IsStorage);
        if (versions.Count > 1 && stored.Count != 1)
        {
            var place = stored.Count > 1 ? stored[1] : versions[versions.Count - 1];
            var what = stored.Count == 0 ? "no storage version" : "several storage versions";
            yield return Report(ResourceDiagnostics.StorageVersion, place, first.Kind, what, string.Join(", ", versions.Select(v => v.Resource!.Version.Name)));
        }

        if (ProtectedGroups.LacksApproval(versions.Select(v => v.Resource!)))
        {
            yield return Report(ResourceDiagnostics.ProtectedGroup, versions[0], first.Group);
        }

        if (versions.TrueForAll(v => !v.Resource!.Version.Served))
        {
            yield return Report(ResourceDiagnostics.NotServed, versions[0], first.Kind);
        }
    }

    private static IEnumerable<(string What, string Left, string Right)> Differences(ResourceModel left, ResourceModel right)
    {
        if (left.Plural != right.Plural)
        {
            yield return ("the plural", left.Plural, right.Plural);
        }

        if (left.ListKind != right.ListKind)
        {
            yield return ("the list kind", left.ListKind, right.ListKind);
        }

        if (left.Scope != right.Scope)
        {
            yield return ("the scope", left.Scope, right.Scope);
        }

        if (left.Singular is not null && right.Singular is not null && left.Singular != right.Singular)
        {
            yield return ("the singular", left.Singular, right.Singular);
        }

        if (left.Conversion is not null && right.Conversion is not null && left.Conversion != right.Conversion)
        {
            yield return ("the conversion webhook", "one", "another");
        }

        foreach (var annotation in left.Annotations.Concat(left.Labels))
        {
            foreach (var other in right.Annotations.Concat(right.Labels))
            {
                if (annotation.Key == other.Key && annotation.Value != other.Value)
                {
                    yield return ($"'{annotation.Key}'", annotation.Value, other.Value);
                }
            }
        }
    }

    /// <summary>Two kinds of a group with one plural would be one object in the API server; other names are refused there without an error.</summary>
    private static IEnumerable<DiagnosticInfo> CheckClaims(List<ParseResult> resources)
    {
        var claims = new Dictionary<(string Group, string Name), ResourceModel>();
        foreach (var result in resources)
        {
            var resource = result.Resource!;
            var names = resource.ShortNames.Append(resource.Plural).Append(resource.Singular ?? resource.Kind.ToLowerInvariant()).Distinct();
            foreach (var name in names)
            {
                if (!claims.TryGetValue((resource.Group, name), out var other))
                {
                    claims.Add((resource.Group, name), resource);
                }
                else if (other.Kind != resource.Kind)
                {
                    yield return Report(ResourceDiagnostics.NameClash, result, other.Kind, resource.Kind, name, resource.Group);
                }
            }
        }
    }

    private static DiagnosticInfo Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, ParseResult place, params string[] arguments) =>
        new(descriptor, place.Location, new(arguments));
}
