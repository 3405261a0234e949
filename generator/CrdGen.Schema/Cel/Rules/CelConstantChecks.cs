using CrdGen.Schema.Cel.Checking;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Validation;

namespace CrdGen.Schema.Cel.Rules;

/// <summary>What the API server finds when it prepares an expression for evaluation: literals that no evaluation could get past.</summary>
internal static class CelConstantChecks
{
    /// <summary>The first such literal.</summary>
    public static CelError? FindError(CelCheckedTree tree)
    {
        foreach (var node in CelWalk.All(tree.Root))
        {
            if (node is CelCall call && FindError(call) is { } message)
            {
                return new(call.Arguments[0].Offset, message);
            }
        }

        return null;
    }

    private static string? FindError(CelCall call) => call switch
    {
        { Function: "find" or "findAll", Target: not null, Arguments: [CelLiteral { Value: string pattern }, ..] } =>
            Re2Syntax.FindError(pattern) is { } error ? $"error parsing regexp: {error}" : null,
        _ => null,
    };
}
