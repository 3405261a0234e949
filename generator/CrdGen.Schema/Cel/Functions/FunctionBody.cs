using CrdGen.Schema.Cel.Values;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>What a function does. Receivers are the first argument.</summary>
/// <param name="arguments">The values; none is an error.</param>
/// <param name="overload">The id of the one overload that the checker found, or the empty string where several are possible.</param>
/// <returns>The result; <see langword="null"/> where no overload takes the values.</returns>
internal delegate CelValue? FunctionBody(CelValue[] arguments, string overload);
