using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace CertManager;

public sealed record CertificateRenewal
{
    /// <summary>`policy` must be one of `Disabled`, `RenewBefore`.</summary>
    public CertificateRenewalPolicy? Policy { get; init; }

    /// <summary>`windows` mentions the behavior of when the renewal must happen.</summary>
    [ListType(ListType.Atomic)]
    public IReadOnlyList<CertificateRenewalWindow>? Windows { get; init; }
}

/// <summary>CertificateRenewalWindows is the definition for renewal windows</summary>
public sealed record CertificateRenewalWindow
{
    /// <summary>
    /// `timezone` is IANA compliant timezone. For example America/Denver.
    /// If this field is not set, timezone is treated as UTC.
    /// </summary>
    [MinLength(1)]
    public string? Timezone { get; init; }

    /// <summary>
    /// `windowDuration` is how long the cron definition is active for.
    /// Value must be in units accepted by Go time.ParseDuration https://golang.org/pkg/time/#ParseDuration.
    /// </summary>
    [Pattern(@"^([0-9]+(\.[0-9]+)?(s|m|h))+$")]
    public required string WindowDuration { get; init; }

    /// <summary>
    /// `cron` is a cron compliant string to allow when the renewal should be allowed. Format is as shown below:
    /// * * * * *
    /// | | | | |
    /// | | | | day of the week (0–6) (Sunday to Saturday;
    /// | | | month (1–12)             7 is also Sunday on some systems)
    /// | | day of the month (1–31)
    /// | hour (0–23)
    /// minute (0–59)
    /// </summary>
    [MinLength(1)]
    public required string Cron { get; init; }
}

public enum CertificateRenewalPolicy
{
    RenewBefore,
    Disabled,
}
