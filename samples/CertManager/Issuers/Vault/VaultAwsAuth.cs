using System.ComponentModel.DataAnnotations;

namespace CertManager;

/// <summary>
/// VaultAWSAuth authenticates with Vault using AWS IAM authentication.
/// See https://www.vaultproject.io/docs/auth/aws for more details.
/// </summary>
public sealed record VaultAwsAuth
{
    /// <summary>
    /// The Vault mountPath here is the mount path to use when authenticating with
    /// Vault. For example, setting a value to `/v1/auth/foo`, will use the path
    /// `/v1/auth/foo/login` to authenticate with Vault. If unspecified, the
    /// default value "/v1/auth/aws" will be used.
    /// </summary>
    public string? MountPath { get; init; }

    /// <summary>A required field containing the Vault Role to assume when authenticating.</summary>
    [MinLength(1)]
    public required string Role { get; init; }

    /// <summary>
    /// The AWS region to use for authentication. If not specified, the region
    /// will be determined from AWS_REGION or AWS_DEFAULT_REGION environment
    /// variables, falling back to "us-east-1" if not set.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>
    /// A reference to a service account that will be used to request a web identity
    /// token for IRSA (IAM Roles for Service Accounts) authentication.
    /// </summary>
    public VaultServiceAccount? ServiceAccountRef { get; init; }

    /// <summary>
    /// The ARN of the AWS IAM role to assume using the Kubernetes service account
    /// token. Required when using IRSA (serviceAccountRef is set).
    /// This role must have a trust policy that allows the OIDC provider to assume it.
    /// </summary>
    public string? IamRoleArn { get; init; }

    /// <summary>
    /// The Vault header value to include in the STS signing request.
    /// This is used to prevent replay attacks.
    /// </summary>
    public string? VaultHeaderValue { get; init; }
}
