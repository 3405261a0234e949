namespace CertManager;

/// <summary>Text that the printer columns of several resources share.</summary>
internal static class Columns
{
    public const string Age =
        "CreationTimestamp is a timestamp representing the server time when this object was created. " +
        "It is not guaranteed to be set in happens-before order across separate operations. " +
        "Clients may not set this value. It is represented in RFC3339 form and is in UTC.";
}
