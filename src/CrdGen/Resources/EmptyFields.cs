namespace CrdGen;

/// <summary>
/// Fields of a definition that are written although they say nothing. To the API server that is the same as leaving them out;
/// it is for definitions that are published already.
/// </summary>
[Flags]
public enum EmptyFields
{
    /// <summary>None: what says nothing is left out.</summary>
    None = 0,

    /// <summary><c>categories: []</c></summary>
    Categories = 1,

    /// <summary><c>shortNames: []</c></summary>
    ShortNames = 2,

    /// <summary><c>additionalPrinterColumns: []</c></summary>
    PrinterColumns = 4,

    /// <summary><c>subresources: {}</c></summary>
    Subresources = 8,

    /// <summary><c>preserveUnknownFields: false</c></summary>
    PreserveUnknownFields = 16,
}
