using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Cel.Types.Libraries;

namespace CrdGen.Schema.Cel.Rules;

/// <summary>Whether an expression that a version of Kubernetes refuses is one of a newer one, and what in it is newer.</summary>
internal static class NewerCel
{
    /// <summary>
    /// Says which version a new rule needs and why: <c>'ip' came with Kubernetes 1.30, and new rules may use it from 1.31 on</c>;
    /// <see langword="null"/> where no version that is known takes the expression either.
    /// </summary>
    /// <param name="source">The expression.</param>
    /// <param name="target">The version that refused it.</param>
    /// <param name="compiles">Whether it compiles with what CEL has in a version.</param>
    public static string? Explain(string source, KubernetesVersion target, Func<CelEnvironment, bool> compiles)
    {
        if (target >= KubernetesVersion.Default || !compiles(CelEnvironment.ForNewRules(KubernetesVersion.Default)))
        {
            return null;
        }

        // What a version has, nearly all later ones have; the first that will do is the one to name.
        var needed = target.Next;
        while (!compiles(CelEnvironment.ForNewRules(needed)))
        {
            needed = needed.Next;
        }

        var came = needed.Previous;
        var names = Names(source, came);
        return $"{(names.Count == 0 ? "it is CEL that" : string.Join(", ", names.Select(name => $"'{name}'")))} came with Kubernetes {came}; new rules may use it from {needed} on, and the target is {target}";
    }

    /// <summary>The functions of an expression that came with a version, in the order in which they stand.</summary>
    private static List<string> Names(string source, KubernetesVersion version)
    {
        var newer = new HashSet<string>(
            CelLibraries.All.Where(library => library.Introduced == version.Minor).SelectMany(library => library.Functions).Select(function => function.Name),
            StringComparer.Ordinal);

        var tokens = new CelLexer(source, []).ReadAll();
        var found = new List<string>();
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != CelTokenKind.Identifier || tokens[i + 1].Kind != CelTokenKind.LeftParenthesis)
            {
                continue;
            }

            var name = source.Substring(tokens[i].Start, tokens[i].Length);
            var isMember = i > 1 && tokens[i - 1].Kind == CelTokenKind.Dot && tokens[i - 2].Kind == CelTokenKind.Identifier;
            var qualified = isMember ? source.Substring(tokens[i - 2].Start, tokens[i - 2].Length) + "." + name : name;
            if ((newer.Contains(qualified) ? qualified : newer.Contains(name) ? name : null) is { } known && !found.Contains(known))
            {
                found.Add(known);
            }
        }

        return found;
    }
}
