namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the API server takes without a word, and is wrong all the same.</summary>
internal static class Advice
{
    public static IReadOnlyList<DefinitionProblem> Find(DefinitionObject definition, IReadOnlyList<DecodingProblem> ignored)
    {
        _ = (definition, ignored);
        return [];
    }
}
