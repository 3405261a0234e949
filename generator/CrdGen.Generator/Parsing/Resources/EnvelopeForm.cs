namespace CrdGen.Generator.Parsing.Resources;

/// <summary>The values of the enum <c>CrdGen.EnvelopeForm</c>.</summary>
internal enum EnvelopeForm
{
    Described,
    DescribedOnOneLine,
    Undescribed,
    Omitted,
}
