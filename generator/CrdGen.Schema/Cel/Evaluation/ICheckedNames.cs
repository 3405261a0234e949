using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Evaluation;

/// <summary>What the checker found out about names.</summary>
internal interface ICheckedNames
{
    /// <summary>The type that an identifier or a qualified name stands for, or <see langword="null"/>.</summary>
    TypeValue? TypeOf(CelExpression expression);

    /// <summary>The variable that a qualified name (<c>a.b</c>) stands for, or <see langword="null"/>.</summary>
    string? VariableOf(CelSelect expression);

    /// <summary>The function's name: qualified where the target is a part of it, as of <c>optional.of(1)</c>; then <paramref name="isQualified"/> is set.</summary>
    string FunctionOf(CelCall call, out bool isQualified);

    /// <summary>The id of the one overload that a call can only mean; the empty string where there are several.</summary>
    string OverloadOf(CelCall call);
}
