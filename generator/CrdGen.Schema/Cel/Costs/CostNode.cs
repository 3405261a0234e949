using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Costs;

/// <summary>A value whose size is asked for.</summary>
/// <param name="Path">The way to it; empty if there is none.</param>
/// <param name="Type">Its type.</param>
/// <param name="Expression">What it is the value of; <see langword="null"/> for the items of a list.</param>
/// <param name="ComputedSize">Its size, if that follows from the expression.</param>
internal readonly record struct CostNode(ValuePath Path, CelType Type, CelExpression? Expression, SizeEstimate? ComputedSize)
{
    /// <summary>The value as a non-negative number if it is an integer literal.</summary>
    public ulong IntegerOr(ulong otherwise) => Expression is CelLiteral { Value: long value } ? (ulong)Math.Max(value, 0) : otherwise;
}
