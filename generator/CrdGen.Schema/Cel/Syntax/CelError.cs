namespace CrdGen.Schema.Cel.Syntax;

/// <summary>An error in a CEL source.</summary>
/// <param name="Offset">Where, in UTF-16 code units; -1 for an error of the whole source.</param>
/// <param name="Message">What is wrong, in cel-go's words where those are known.</param>
public readonly record struct CelError(int Offset, string Message);
