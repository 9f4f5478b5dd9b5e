import { type Activity, CallerIdConstants, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  type ClaimsIdentity,
} from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { isLoopbackAddress } from './loopback.ts';
import { readToken, type Token } from './readToken.ts';

/** The bot's identity in Azure, by the Bot Framework's own rules. */
export type BotIdentity = { id: string; password: string; tenantId: string; type: string };

/** Who signs the tokens of the channels; another one in tests only. */
export type TokenAuthority = { issuer: string; openIdUrl: string };
const PUBLIC_AUTHORITY: TokenAuthority = {
  issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  openIdUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
};

const CLOCK_TOLERANCE_SECONDS = 300;

/**
 * Lets in what the Bot Framework's channels signed for this bot, and nothing else: no skill, no emulator, no other
 * issuer. The stock check answers 500 to some forged tokens, takes tokens of any tenant and remembers each forged
 * issuer for ever; here the token is looked at before any of that code sees it. Without an identity everyone is let
 * in, and then replies go to this machine only.
 */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly identity: BotIdentity | null;
  private readonly authority: TokenAuthority;

  constructor(identity: BotIdentity | null, authority: TokenAuthority = PUBLIC_AUTHORITY) {
    super(
      identity
        ? {
            MicrosoftAppId: identity.id,
            MicrosoftAppPassword: identity.password,
            MicrosoftAppTenantId: identity.tenantId,
            MicrosoftAppType: identity.type,
          }
        : {},
    );
    this.identity = identity;
    this.authority = authority;
  }

  /** Who sent the activity; throws an `AuthenticationError` with status 401 or 403, or 503 when the keys are out of reach. */
  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    if (!this.identity) {
      if (activity.serviceUrl && !isLoopbackAddress(activity.serviceUrl))
        throw new AuthenticationError('Without an app id, only a service address of this machine is called.', 403);
      return super.authenticateRequest(activity, authHeader);
    }
    const token = readToken(authHeader);
    if (!token) throw new AuthenticationError('A bearer token is required.', 401);
    const wrong = this.wrongClaim(token, this.identity);
    if (wrong) throw new AuthenticationError(wrong, 401);
    const claimsIdentity = await this.verify(token, activity.channelId);
    this.checkActivity(activity, claimsIdentity, this.identity);
    return {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      callerId: CallerIdConstants.PublicAzureChannel,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }

  /** Streaming connections are not offered. */
  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new AuthenticationError('Streaming is not offered.', 403);
  }

  /** Calls from other bots are not offered. */
  override async authenticateChannelRequest(): Promise<ClaimsIdentity> {
    throw new AuthenticationError('Calls between bots are not offered.', 403);
  }

  /** What is wrong with the token before its signature is looked at; cheap, and it keeps forged ones out of other code. */
  private wrongClaim({ header, payload }: Token, identity: BotIdentity): string | undefined {
    const allowed: readonly unknown[] = AuthenticationConstants.AllowedSigningAlgorithms;
    if (!allowed.includes(header.alg)) return 'The token is not signed with an allowed algorithm.';
    if (typeof header.kid !== 'string') return 'The token does not name its key.';
    if (payload.iss !== this.authority.issuer) return 'The token comes from another issuer.';
    if (payload.aud !== identity.id) return 'The token is for another bot.';
    const now = Date.now() / 1000;
    if (typeof payload.exp !== 'number' || payload.exp + CLOCK_TOLERANCE_SECONDS < now) return 'The token has expired.';
    if (payload.nbf !== undefined && !(Number(payload.nbf) - CLOCK_TOLERANCE_SECONDS <= now))
      return 'The token is not valid yet.';
    return undefined;
  }

  private async verify({ text }: Token, channelId: string): Promise<ClaimsIdentity> {
    const parameters = {
      issuer: [this.authority.issuer],
      audience: undefined,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      ignoreExpiration: false,
    };
    const algorithms = AuthenticationConstants.AllowedSigningAlgorithms;
    const extractor = new JwtTokenExtractor(parameters, this.authority.openIdUrl, algorithms);
    try {
      const found = await extractor.getIdentity('Bearer', text, channelId, []);
      if (found?.isAuthenticated) return found;
    } catch (error) {
      throw asRefusal(error);
    }
    throw new AuthenticationError('The token could not be read.', 401);
  }

  private checkActivity(activity: Activity, claims: ClaimsIdentity, { type, tenantId }: BotIdentity): void {
    const claimed = claims.getClaimValue(AuthenticationConstants.ServiceUrlClaim);
    if (!activity.serviceUrl || claimed !== activity.serviceUrl)
      throw new AuthenticationError('The service address is missing or is not the one of the token.', 403);
    if (type === 'MultiTenant') return;
    const tenant = tenantOf(activity);
    const mayLackOne = activity.channelId !== 'msteams';
    if (tenant === undefined ? !mayLackOne : tenant.toLowerCase() !== tenantId.toLowerCase())
      throw new AuthenticationError('The activity comes from another tenant.', 403);
  }
}

/** The Entra tenant an activity says it comes from. */
export function tenantOf(activity: Partial<Activity>): string | undefined {
  const channelTenant: unknown = activity.channelData?.tenant?.id;
  const said = [activity.conversation?.tenantId, channelTenant].filter((one) => typeof one === 'string' && one !== '');
  // Two different tenants in one activity are nobody's.
  return new Set(said).size > 1 ? 'several' : (said[0] as string | undefined);
}

/** A token that does not hold is 401; keys that cannot be fetched are 503, so that the channel tries again. */
function asRefusal(error: unknown): AuthenticationError {
  if (error instanceof AuthenticationError && error.statusCode === 401) return error;
  const name = error instanceof Error ? error.name : '';
  if (['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'].includes(name))
    return new AuthenticationError('The token is not valid.', 401);
  return new AuthenticationError('The signing keys could not be fetched.', 503);
}
